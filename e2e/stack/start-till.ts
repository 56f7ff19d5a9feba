import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";

const started = z.object({
  mode: z.string(),
  till: z.url(),
  gateway: z.url(),
  /** What whoever makes the first owner has to know. */
  setupToken: z.string(),
  /** An owner's session; none in a shop without staff. */
  token: z.string().optional(),
});

/** The whole stack, running in a process of its own. */
export type RunningTill = z.infer<typeof started> & { stop(): Promise<void> };

/**
 * Starts the whole stack in a process of its own.
 * @param shop the demo shop, or one that has neither staff nor products yet
 */
export async function startTill(shop: "demo" | "new"): Promise<RunningTill> {
  const stack = spawn("bun", [path.join(import.meta.dirname, "serve-till.ts"), shop], {
    stdio: ["ignore", "pipe", "inherit"],
    // Ends it when this process is gone without a word.
    env: { ...process.env, BUN_FEATURE_FLAG_NO_ORPHANS: "1" },
  });
  const ended = once(stack, "exit");
  for await (const line of createInterface({ input: stack.stdout })) {
    const stop = async () => {
      stack.kill("SIGTERM");
      await ended;
    };
    return { ...started.parse(JSON.parse(line)), stop };
  }
  throw new Error("The stack did not start: its words are above");
}
