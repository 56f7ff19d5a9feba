"use client";

import { useTheme } from "next-themes";
import { Toaster as Sonner } from "sonner";

export function Toaster() {
  const { resolvedTheme } = useTheme();
  return (
    <Sonner
      theme={resolvedTheme === "dark" ? "dark" : "light"}
      position="bottom-center"
      mobileOffset={{ bottom: "9.5rem" }}
      expand
      visibleToasts={3}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "pointer-events-auto flex w-[min(24rem,calc(100vw-2rem))] items-center gap-3 rounded-md bg-ink px-4 py-2.5 font-sans text-paper shadow-float",
          content: "flex-1",
          title: "font-semibold",
          description: "text-sm",
          actionButton: "h-11 shrink-0 rounded-sm px-3 font-bold text-accent-on-ink hover:bg-ink-hover",
        },
      }}
    />
  );
}
