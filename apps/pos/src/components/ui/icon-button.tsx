import type { ComponentProps } from "react";
import { Button } from "./button";

type IconButtonProps = Omit<ComponentProps<typeof Button>, "size" | "aria-label" | "title"> & {
  label: string;
};

export function IconButton({ label, variant = "ghost", ...props }: IconButtonProps) {
  return <Button aria-label={label} title={label} variant={variant} size="icon" {...props} />;
}
