import path from "node:path";
import { stopwatch } from "../torture/stopwatch";
import type { BenchStack } from "./bench-stack";
import { type LoadReport, runLoad } from "./load-order";
import { type Usage, watchUsage } from "./process-usage";

/** What was measured: the sales as a client saw them, and what they cost whom. */
export type Measured = Omit<LoadReport, "usage"> & {
  /** By process, for the measured time alone. */
  usage: ReadonlyMap<string, Usage>;
  /** Until the last sale had its receipt and its settlement, both durable, in seconds after the last answer. */
  followedSeconds: number;
  /** Until the last receipt had its file. */
  exportedSeconds: number;
};

/** How the shop is asked to sell. */
export type CheckoutLoad = { productIds: string; clients: number; seconds: number; perSecond?: number };

const WARM_UP_SECONDS = 2;
/** After so long the services' code is compiled: until then that takes an eighth of the two processors. */
const FIRST_WARM_UP = { clients: 64, seconds: 15 };

/** Sells at a stack that was just started, until it is as quick as one that has sold all morning. */
export async function warmUp({ gateway, token }: BenchStack, productIds: string): Promise<void> {
  await runLoad({ gateway, token, productIds, ...FIRST_WARM_UP, seed: 0 });
}

/** Sells at a stack, warm, and measures. */
export async function measureCheckout(stack: BenchStack, load: CheckoutLoad): Promise<Measured> {
  const order = { ...load, gateway: stack.gateway, token: stack.token };
  await runLoad({ ...order, seconds: WARM_UP_SECONDS, seed: 1 });
  const used = watchUsage(stack.pids);
  const report = await runLoad({ ...order, seed: 2 });
  const usage = used().set("load generator", report.usage);
  const seconds = stopwatch();
  await waitUntilFollowed(stack);
  const followedSeconds = seconds();
  await waitUntilExported(stack);
  return { ...report, usage, followedSeconds, exportedSeconds: seconds() };
}

async function waitUntilFollowed({ sql }: BenchStack): Promise<void> {
  for (;;) {
    const behind = await sql`
      select from sales.followers join sales.terminals on code = terminal where followers.last_number < terminals.last_number
    `;
    if (behind.length === 0) return;
    await Bun.sleep(20);
  }
}

/** Receipts are in the journal until they have files of their own. */
async function waitUntilExported({ receiptsDir }: BenchStack): Promise<void> {
  const segments = new Bun.Glob("*.jsonl");
  while (!segments.scanSync(path.join(receiptsDir, "journal")).next().done) await Bun.sleep(20);
}
