import { styleText } from "node:util";
import type { Stack } from "./stack";

/** Prints where everything is, and how to stop it. */
export function showUrls({ urls }: Stack, dataDir: string): void {
  const till = localhost(urls.pos);
  const gateway = localhost(urls.gateway);
  const seconds = (performance.now() / 1000).toFixed(1);
  const rows = [
    ["Till", till],
    ["Gateway", gateway],
    ["API docs", `${gateway}/docs`],
    ["Data", dataDir],
    ["Stop", "Ctrl-C"],
  ].map(([what, where]) => `  ${String(what).padEnd(10)}${where}`);
  console.log(["", styleText("bold", `  POS-Mi is ready in ${seconds} s`), "", ...rows, ""].join("\n"));
}

/** The name that people type; the processes themselves use 127.0.0.1. */
const localhost = (url: string) => url.replace("127.0.0.1", "localhost");
