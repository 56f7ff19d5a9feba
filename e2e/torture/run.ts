/**
 * `bun run torture`: kills everything, again and again, while a shop sells, and checks that nothing is lost.
 * Exits with 1 on a violation, with 2 when the time is up before there were as many kills and sales as asked for.
 */
import { parseArgs } from "node:util";
import { showLine } from "@pos-mi/scripts/show-line";
import { sum } from "./counts";
import { showReport } from "./show-report";
import { FAILPOINTS, torture } from "./torture";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "100" },
    sales: { type: "string", default: "20000" },
    seconds: { type: "string", default: "600" },
    verbose: { type: "boolean", default: false },
    failpoints: { type: "string", default: FAILPOINTS },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
const asked = {
  kills: Number(values.kills),
  sales: Number(values.sales),
  seconds: Number(values.seconds),
  seed: Number(values.seed),
  failpoints: values.failpoints,
};
console.log(
  `seed ${asked.seed}: at least ${asked.kills} kills and ${asked.sales} sales within ${asked.seconds} s`,
);
const report = await torture({ ...asked, ...(values.verbose && { log: showLine }) });
showReport(report);
const reached =
  sum(report.kills) + sum(report.failpoints) >= asked.kills && report.books.acknowledged >= asked.sales;
if (!reached) console.error("The time was up before that many kills and sales.");
if (report.violations.length > 0) process.exit(1);
process.exit(reached ? 0 : 2);
