import { count, sum } from "./counts";
import type { TortureReport } from "./torture";

/** Prints what torture came to, and the evidence of each violation. */
export function showReport({ books, kills, failpoints, seconds, violations }: TortureReport): void {
  const entries = [...books.entries.values()];
  const refusals = new Map<string, number>();
  for (const { refused } of entries) if (refused) count(refusals, refused);
  console.table({
    "sales asked for": entries.length,
    "sales acknowledged": books.acknowledged,
    "sales refused": listed(refusals),
    "products with stock": books.shelves.size,
    "calls sent again": listed(books.resends),
    "killed by process id": listed(kills),
    "killed by failpoint": listed(failpoints),
    kills: sum(kills) + sum(failpoints),
    "selling (s)": seconds.selling.toFixed(1),
    "recovery (s)": seconds.recovery.toFixed(1),
    "checks (s)": seconds.checks.toFixed(1),
    violations: violations.length,
  });
  for (const violation of violations) console.error(violation);
}

const listed = (counts: ReadonlyMap<string, number>) =>
  `${sum(counts)} (${[...counts].map(([name, count]) => `${name} ${count}`).join(", ")})`;
