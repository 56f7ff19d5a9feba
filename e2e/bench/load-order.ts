import path from "node:path";
import { z } from "zod";

/** What the load generator is told to do. */
export const loadOrder = z.object({
  gateway: z.url(),
  /** The session that sells. */
  token: z.string(),
  /** A JSON file with the ids of what is sold. */
  productIds: z.string(),
  /** Connections, each with one sale under way. */
  clients: z.int(),
  seconds: z.number(),
  seed: z.int(),
  /** Sales meant to be sent a second; as many as are answered when left out. */
  perSecond: z.number().optional(),
});

const loadReport = z.object({
  perSecond: z.number(),
  p50: z.number(),
  p95: z.number(),
  p99: z.number(),
  p999: z.number(),
  sold: z.int(),
  failed: z.int(),
  /** What the load generator itself used. */
  usage: z.object({ cpuSeconds: z.number(), pssMb: z.number() }),
});

/** What it came to: the figures of the sales that were made, and how many answers were no sale. */
export type LoadReport = z.infer<typeof loadReport>;

/** Has the load generator, a process of its own, carry out an order. */
export async function runLoad(order: z.infer<typeof loadOrder>): Promise<LoadReport> {
  const child = Bun.spawn(
    [process.execPath, path.join(import.meta.dirname, "load.ts"), JSON.stringify(order)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const report = loadReport.parse(await child.stdout.json());
  await child.exited;
  return report;
}
