import { type RefObject, useLayoutEffect, useState } from "react";

export const tileGap = 12;
export const tileHeight = 158;
const narrowestTile = 160;

/** How many product tiles fit side by side. */
export function useColumns(container: RefObject<HTMLElement | null>): number {
  const [columns, setColumns] = useState(2);

  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    const measure = () => {
      const style = getComputedStyle(element);
      const width =
        element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      setColumns(Math.max(2, Math.floor((width + tileGap) / (narrowestTile + tileGap))));
    };
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);
    return () => observer.disconnect();
  }, [container]);

  return columns;
}
