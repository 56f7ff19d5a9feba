import { type ClassValue, clsx } from "clsx";
import { extendTailwindMerge } from "tailwind-merge";

const merge = extendTailwindMerge({
  extend: { theme: { text: ["display"], shadow: ["card", "lift", "float"] } },
});

export function classNames(...values: ClassValue[]): string {
  return merge(clsx(values));
}
