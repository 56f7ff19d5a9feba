/** Sells at a gateway as told by its argument, in a process of its own, and prints what it came to as JSON. */
import { randomFrom } from "../torture/random";
import { checkoutsOf } from "./checkouts";
import { closedLoop, openLoop } from "./generate-load";
import { openHttpConnection } from "./http-connection";
import { figuresOf } from "./latencies";
import { type LoadReport, loadOrder } from "./load-order";
import { pssMbOf } from "./process-usage";

const order = loadOrder.parse(JSON.parse(process.argv[2] ?? ""));
const productIds: string[] = await Bun.file(order.productIds).json();
const connections = await Promise.all(
  Array.from({ length: order.clients }, () => openHttpConnection(new URL(order.gateway), order.token)),
);
const before = process.cpuUsage();
const nextBody = checkoutsOf(productIds, randomFrom(order.seed));
const load = { connections, nextBody, seconds: order.seconds };
const { milliseconds, failed, seconds } = order.perSecond
  ? await openLoop(load, order.perSecond)
  : await closedLoop(load);
for (const connection of connections) connection.close();
const { user, system } = process.cpuUsage(before);
const usage = { cpuSeconds: (user + system) / 1e6, pssMb: pssMbOf(process.pid) };
const report: LoadReport = { ...figuresOf(milliseconds, seconds), sold: milliseconds.length, failed, usage };
console.log(JSON.stringify(report));
process.exit(0);
