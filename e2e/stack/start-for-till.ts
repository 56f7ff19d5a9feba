import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";

const started = z.object({ mode: z.string(), till: z.url(), gateway: z.url(), token: z.string() });

/**
 * Starts the stack for all specs, in a process of its own; the specs find it by TILL_URL and GATEWAY_URL, and
 * an owner's session in OWNER_TOKEN.
 * @returns what stops it
 */
export default async function startForTill(): Promise<() => Promise<void>> {
  const stack = spawn("bun", [path.join(import.meta.dirname, "serve-till.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
    // Ends it when this process is gone without a word.
    env: { ...process.env, BUN_FEATURE_FLAG_NO_ORPHANS: "1" },
  });
  const ended = once(stack, "exit");
  for await (const line of createInterface({ input: stack.stdout })) {
    const { mode, till, gateway, token } = started.parse(JSON.parse(line));
    console.log(`The till in its ${mode} form at ${till}`);
    process.env.TILL_URL = till;
    process.env.GATEWAY_URL = gateway;
    process.env.OWNER_TOKEN = token;
    return async () => {
      stack.kill("SIGTERM");
      await ended;
    };
  }
  throw new Error("The stack did not start: its words are above");
}
