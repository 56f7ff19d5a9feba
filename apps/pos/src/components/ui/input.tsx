import type { ComponentProps } from "react";
import { classNames } from "./class-names";

export function Input({ className, ...props }: ComponentProps<"input">) {
  return (
    <input
      autoComplete="off"
      className={classNames(
        "h-12 w-full min-w-0 rounded-md border border-line-strong bg-raised px-3.5 text-lg text-ink transition-colors",
        "focus-visible:border-focus focus-visible:outline-offset-0",
        "aria-invalid:border-danger aria-invalid:bg-danger-soft disabled:opacity-60",
        className,
      )}
      {...props}
    />
  );
}
