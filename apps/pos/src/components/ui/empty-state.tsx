import type { ReactNode } from "react";
import { classNames } from "./class-names";

type EmptyStateProps = {
  icon: ReactNode;
  title: string;
  description?: string;
  action?: ReactNode;
  className?: string;
};

export function EmptyState({ icon, title, description, action, className }: EmptyStateProps) {
  return (
    <div
      className={classNames("flex flex-col items-center justify-center px-6 py-12 text-center", className)}
    >
      <div
        aria-hidden
        className="mb-4 grid size-16 place-items-center rounded-full bg-sunken text-ink-muted [&_svg]:size-7"
      >
        {icon}
      </div>
      <p className="font-bold text-lg">{title}</p>
      {description ? <p className="mt-1 max-w-sm text-balance text-ink-muted">{description}</p> : null}
      {action ? <div className="mt-5 flex flex-wrap justify-center gap-3">{action}</div> : null}
    </div>
  );
}
