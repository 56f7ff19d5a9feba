import { styleText } from "node:util";
import { loginPage } from "@pos-mi/contracts/auth";
import type { Stack } from "./stack";

/** Prints where everything is, how a shop that has no staff gets its owner, and how to stop. */
export async function showUrls({ urls, setupToken }: Stack, dataDir: string): Promise<void> {
  const till = localhost(urls.pos);
  const gateway = localhost(urls.gateway);
  const seconds = (performance.now() / 1000).toFixed(1);
  const { needsOwner } = loginPage.parse(await (await fetch(`${urls.gateway}/auth/login`)).json());
  const rows = [
    ["Till", till],
    ...(needsOwner ? [["Owner", `${till}/setup makes the first one, with the token ${setupToken}`]] : []),
    ["Gateway", gateway],
    ["API docs", `${gateway}/docs`],
    ["Data", dataDir],
    ["Stop", "Ctrl-C"],
  ].map(([what, where]) => `  ${String(what).padEnd(10)}${where}`);
  console.log(["", styleText("bold", `  POS-Mi is ready in ${seconds} s`), "", ...rows, ""].join("\n"));
}

/** The name that people type; the processes themselves use 127.0.0.1. */
const localhost = (url: string) => url.replace("127.0.0.1", "localhost");
