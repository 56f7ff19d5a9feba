/** `bun run bench`: sells at the real stack under load, and compares it to what PostgreSQL alone does with the rows. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readEnv } from "@pos-mi/scripts/env";
import { clientOf } from "../stack/shop";
import { readBenchOptions } from "./bench-options";
import { startBenchStack } from "./bench-stack";
import { fillCatalogue } from "./fill-catalogue";
import { type Figures, middleOf } from "./latencies";
import { type Measured, measureCheckout, warmUp } from "./measure-checkout";
import { addPastSales } from "./past-sales";
import { findPgbench, freeConnections, runPgbench, YARDSTICKS, type Yardstick } from "./pgbench";
import { showClosedLoop, showMachine, showOpenLoop, showUsage } from "./show-figures";

const options = readBenchOptions();
const { seconds, rounds } = options;
const pgbench = findPgbench();
const folder = await mkdtemp(path.join(tmpdir(), "pos-mi-bench-load-"));
const productIds = path.join(folder, "product-ids.json");

showMachine(options);
if (!pgbench) console.log("There is no pgbench (Debian: postgresql), so nothing to compare with.");
const stack = await startBenchStack(readEnv(), options.profiles);
try {
  const ids = await fillCatalogue(clientOf(stack.gateway, stack.token), options.products);
  await Bun.write(productIds, JSON.stringify(ids));
  if (options["past-sales"] > 0) await addPastSales(stack.sql, options["past-sales"], ids);

  await warmUp(stack, productIds);
  let most = 0;
  for (const clients of options.clients) {
    const { measured, yardsticks } = await compare(clients);
    most = Math.max(most, measured.perSecond);
    showClosedLoop(clients, measured, yardsticks);
    showUsage(measured);
  }
  for (const share of options.open) {
    const load = { productIds, clients: 256, seconds, perSecond: Math.round(share * most) };
    showOpenLoop(share, load.perSecond, await measureCheckout(stack, load));
  }
} finally {
  await stack.stop();
  await rm(folder, { recursive: true });
}
process.exit(0);

/** Selling and the yardsticks by turns, so that a machine that gets slower gets slower for both. */
async function compare(clients: number) {
  const connections = Math.min(clients, await freeConnections(stack.sql));
  const runs: Measured[] = [];
  const yardstickRuns = new Map<Yardstick, Figures[]>(YARDSTICKS.map((yardstick) => [yardstick, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [yardstick, figures] of pgbench ? yardstickRuns : [])
      figures.push(
        await runPgbench(`${pgbench}`, stack.databaseUrl, yardstick, { clients: connections, seconds }),
      );
    runs.push(await measureCheckout(stack, { productIds, clients, seconds }));
  }
  const yardsticks = new Map(
    [...yardstickRuns].flatMap(([name, figures]) => (pgbench ? [[name, middleOf(figures)] as const] : [])),
  );
  return { measured: middleOf(runs), yardsticks };
}
