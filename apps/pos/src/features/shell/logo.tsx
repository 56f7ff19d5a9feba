import { classNames } from "@/components/ui/class-names";

export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className={classNames("size-10", className)}>
      <rect width="40" height="40" rx="11" fill="#0e5a4e" />
      <path
        d="M11 8.5h18a1 1 0 0 1 1 1v21.2c0 .8-.9 1.3-1.6.8l-2-1.4a1 1 0 0 0-1.2 0l-2.2 1.6a1 1 0 0 1-1.2 0l-2.2-1.6a1 1 0 0 0-1.2 0l-2.2 1.6a1 1 0 0 1-1.2 0l-2.2-1.6a1 1 0 0 0-1.2 0l-1 .7c-.7.5-1.6 0-1.6-.8V9.5a1 1 0 0 1 1-1Z"
        fill="#fff8e8"
      />
      <path
        d="M14.5 24V15l5.5 5 5.5-5v9"
        fill="none"
        stroke="#e2963a"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function Logo({ className }: { className?: string }) {
  return (
    <span className={classNames("inline-flex items-center gap-2.5", className)}>
      <LogoMark className="size-9" />
      <span className="font-extrabold text-xl tracking-tight">POS-Mi</span>
    </span>
  );
}
