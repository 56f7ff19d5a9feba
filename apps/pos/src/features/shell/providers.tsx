"use client";

import { ApiProblem } from "@pos-mi/client/api-problem";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { ThemeProvider } from "next-themes";
import { type ReactNode, useState } from "react";
import { Toaster } from "@/components/ui/toaster";
import { themeChoices } from "./theme-choices";

/** Whether a question is asked once more: a refusal would be the same again. */
function mayHaveBeenLost(failures: number, error: Error): boolean {
  return failures === 0 && !(error instanceof ApiProblem && error.problem.status < 500);
}

function createQueryClient() {
  return new QueryClient({
    defaultOptions: {
      // The gateway is on the shop's own network: the browser's idea of being online says nothing about it.
      queries: { networkMode: "always", staleTime: 15_000, retry: mayHaveBeenLost, retryDelay: 400 },
      mutations: { networkMode: "always", retry: false },
    },
  });
}

export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(createQueryClient);
  return (
    <ThemeProvider
      attribute="data-theme"
      defaultTheme="system"
      enableSystem
      themes={themeChoices.filter((choice) => choice !== "system")}
      disableTransitionOnChange
      storageKey="pos-mi.theme"
    >
      <QueryClientProvider client={queryClient}>
        {children}
        <Toaster />
      </QueryClientProvider>
    </ThemeProvider>
  );
}
