import { cva, type VariantProps } from "class-variance-authority";
import { LoaderCircle } from "lucide-react";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";

const button = cva(
  "inline-flex select-none items-center justify-center gap-2 whitespace-nowrap rounded-md font-semibold transition-[background-color,border-color,color,transform,opacity] active:scale-[0.98] disabled:pointer-events-none disabled:opacity-50 aria-disabled:pointer-events-none aria-disabled:opacity-50 [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        primary: "bg-brand text-on-brand hover:bg-brand-hover",
        secondary: "border border-line bg-raised text-ink hover:border-line-strong",
        soft: "bg-brand-soft text-brand hover:bg-brand hover:text-on-brand",
        ghost: "text-ink-muted hover:bg-sunken hover:text-ink",
        danger: "bg-danger text-on-danger hover:bg-danger-hover",
        dangerGhost: "text-danger-ink hover:bg-danger-soft",
      },
      size: {
        md: "h-11 px-4 text-base",
        lg: "h-13 px-5 text-lg",
        xl: "h-16 rounded-lg px-6 text-lg",
        icon: "size-12",
      },
      wide: { true: "w-full" },
    },
    defaultVariants: { variant: "primary", size: "md" },
  },
);

type ButtonProps = ComponentProps<"button"> &
  VariantProps<typeof button> & { asChild?: boolean; busy?: boolean };

export function Button({
  variant,
  size,
  wide,
  asChild,
  busy,
  className,
  children,
  disabled,
  ...props
}: ButtonProps) {
  const classes = classNames(button({ variant, size, wide }), className);
  if (asChild)
    return (
      <Slot.Root className={classes} {...props}>
        {children}
      </Slot.Root>
    );
  return (
    <button type="button" className={classes} disabled={disabled || busy} aria-busy={busy} {...props}>
      {busy ? <LoaderCircle aria-hidden className="size-5 animate-spin" /> : null}
      {children}
    </button>
  );
}
