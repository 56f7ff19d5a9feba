import type { ReactNode } from "react";

type PageHeaderProps = { title: string; description?: string; leading?: ReactNode; action?: ReactNode };

export function PageHeader({ title, description, leading, action }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
      <div className="flex min-w-0 items-center gap-2">
        {leading}
        <div className="min-w-0">
          <h1 className="font-extrabold text-2xl tracking-tight">{title}</h1>
          {description ? <p className="text-ink-muted">{description}</p> : null}
        </div>
      </div>
      {action}
    </header>
  );
}
