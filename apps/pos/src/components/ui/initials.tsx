import type { CSSProperties } from "react";
import { classNames } from "./class-names";
import { hueOf } from "./hue-of";

/** Up to two initials on a quiet colour made from the name. */
export function Initials({ name, className }: { name: string; className?: string }) {
  // React's CSSProperties has no custom properties.
  const style = { "--hue": hueOf(name) } as CSSProperties;
  const letters = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
  return (
    <span
      aria-hidden
      style={style}
      // As content of the style: letters in the text would be taken for a part of the label beside them.
      data-letters={letters}
      className={classNames(
        "tint inline-grid size-10 shrink-0 place-items-center rounded-full font-bold before:content-[attr(data-letters)]",
        className,
      )}
    />
  );
}
