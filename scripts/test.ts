/** Runs everything that shows POS-Mi to be right; with names (`bun run test units e2e`), only those parts. */
import { styleText } from "node:util";
import { describeOutcome, type Outcome, sumOutcomes } from "./src/outcome";
import { TEST_STEPS } from "./src/test-steps";

const asked = process.argv.slice(2);
const names = TEST_STEPS.map(({ name }) => name);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no part called ${unknown.join(", ")}; there are ${names.join(", ")}.`);
  process.exit(2);
}

const outcomes: Outcome[] = [];
const summary: string[] = [];
for (const { name, run } of TEST_STEPS) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${styleText("bold", `== ${name} ==`)}`);
  const startedAt = performance.now();
  const outcome = await run();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  outcomes.push(outcome);
  summary.push(`${name.padEnd(10)} ${describeOutcome(outcome)} (${seconds} s)`);
}

const total = sumOutcomes(outcomes);
console.log(`\n${summary.join("\n")}\n${describeOutcome(total)}`);
process.exit(total.failed > 0 ? 1 : 0);
