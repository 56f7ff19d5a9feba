import { cva, type VariantProps } from "class-variance-authority";
import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

const notice = cva("flex items-start gap-3 rounded-md p-3.5 text-sm", {
  variants: {
    tone: {
      info: "bg-brand-soft text-brand",
      warning: "bg-warning-soft text-warning-ink",
      danger: "bg-danger-soft text-danger-ink",
    },
  },
  defaultVariants: { tone: "info" },
});

const icons = { info: Info, warning: TriangleAlert, danger: CircleAlert };

type NoticeProps = VariantProps<typeof notice> & {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
};

export function Notice({ tone, title, children, action, className }: NoticeProps) {
  const Icon = icons[tone ?? "info"];
  return (
    <div role={tone === "danger" ? "alert" : "status"} className={classNames(notice({ tone }), className)}>
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="font-semibold text-base">{title}</p>
        {children ? <div className="text-pretty">{children}</div> : null}
        {action ? <div className="mt-2 flex flex-wrap gap-2">{action}</div> : null}
      </div>
    </div>
  );
}
