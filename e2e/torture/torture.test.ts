import { expect, test } from "bun:test";
import { sum } from "./counts";
import { showReport } from "./show-report";
import { torture } from "./torture";

const SHORT = { kills: 20, sales: 5000, seconds: 240 };

test(
  "a shop that sells while everything is killed loses, doubles and oversells nothing",
  async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    console.log(`seed ${seed}`);
    const report = await torture({ ...SHORT, seed });
    showReport(report);
    expect(report.violations).toEqual([]);
    expect(sum(report.kills) + sum(report.failpoints)).toBeGreaterThanOrEqual(SHORT.kills);
    expect(report.books.acknowledged).toBeGreaterThanOrEqual(SHORT.sales);
  },
  (SHORT.seconds + 240) * 1000,
);
