import { type CSSProperties, createElement } from "react";
import { classNames } from "@/components/ui/class-names";
import { hueOf } from "@/components/ui/hue-of";
import { categoryIcon } from "./category-icon";

/** A product has no photo; its category's icon on the category's colour stands for it. */
export function CategoryMark({ category, className }: { category: string; className?: string }) {
  // React's CSSProperties has no custom properties.
  const style = { "--hue": hueOf(category) } as CSSProperties;
  return (
    <span
      aria-hidden
      style={style}
      className={classNames("tint grid size-11 shrink-0 place-items-center rounded-md", className)}
    >
      {createElement(categoryIcon(category), { className: "size-5.5", strokeWidth: 1.9 })}
    </span>
  );
}
