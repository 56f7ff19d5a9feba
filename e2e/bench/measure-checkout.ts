import type { BenchStack } from "./bench-stack";
import { type LoadReport, runLoad } from "./load-order";
import { type Usage, usageOf } from "./process-usage";

/** What was measured: the sales as a client saw them, and what they cost whom. */
export type Measured = Omit<LoadReport, "usage"> & {
  /** By process, for the measured time alone. */
  usage: ReadonlyMap<string, Usage>;
  /** Until the last sale had its receipt and its settlement, in seconds after the last answer. */
  catchUpSeconds: number;
};

/** How the shop is asked to sell. */
export type CheckoutLoad = { productIds: string; clients: number; seconds: number; perSecond?: number };

const WARM_UP_SECONDS = 2;

/** Sells at a stack, warm, and measures. */
export async function measureCheckout(stack: BenchStack, load: CheckoutLoad): Promise<Measured> {
  const order = { ...load, gateway: stack.gateway };
  await runLoad({ ...order, seconds: WARM_UP_SECONDS, seed: 1 });
  const before = usageOf(stack.pids);
  const report = await runLoad({ ...order, seed: 2 });
  const after = usageOf(stack.pids);
  const catchUpSeconds = await waitUntilFollowed(stack);
  const usage = difference(before, after).set("load generator", report.usage);
  return { ...report, usage, catchUpSeconds };
}

function difference(before: ReadonlyMap<string, Usage>, after: ReadonlyMap<string, Usage>) {
  return new Map(
    [...after].map(([name, { cpuSeconds, pssMb }]) => {
      return [name, { cpuSeconds: cpuSeconds - (before.get(name)?.cpuSeconds ?? 0), pssMb }];
    }),
  );
}

async function waitUntilFollowed({ sql }: BenchStack): Promise<number> {
  const startedAt = performance.now();
  for (;;) {
    const behind = await sql`
      select from sales.followers join sales.terminals on code = terminal where followers.last_number < terminals.last_number
    `;
    if (behind.length === 0) return (performance.now() - startedAt) / 1000;
    await Bun.sleep(20);
  }
}
