"use client";

import { useTheme } from "next-themes";
import { Toaster as Sonner } from "sonner";

export function Toaster() {
  const { resolvedTheme } = useTheme();
  return (
    <Sonner
      theme={resolvedTheme === "dark" ? "dark" : "light"}
      position="top-center"
      visibleToasts={3}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "flex w-[min(24rem,calc(100vw-2rem))] items-center gap-3 rounded-md border border-line bg-raised px-4 py-3 text-ink shadow-float",
          content: "flex-1",
          title: "font-semibold",
          description: "text-ink-muted text-sm",
          actionButton:
            "h-11 shrink-0 rounded-sm bg-brand-soft px-3 font-semibold text-brand hover:bg-brand hover:text-on-brand",
        },
      }}
    />
  );
}
