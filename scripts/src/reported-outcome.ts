import { z } from "zod";
import type { Outcome } from "./outcome";

/** The outcome that a JUnit report of `bun test` tells. @throws Error when it is not such a report */
export function junitOutcome(xml: string): Outcome {
  const [root = ""] = xml.match(/<testsuites [^>]*>/) ?? [];
  const count = (name: string) => {
    const [, digits] = root.match(new RegExp(` ${name}="(\\d+)"`)) ?? [];
    if (digits === undefined) throw new Error(`The JUnit report does not tell "${name}".`);
    return Number(digits);
  };
  const failed = count("failures");
  const skipped = count("skipped");
  return { passed: count("tests") - failed - skipped, failed, skipped };
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

/** The outcome that a JSON report of Playwright tells. @throws Error when it is not such a report */
export function playwrightOutcome(json: string): Outcome {
  const { stats } = playwrightReport.parse(JSON.parse(json));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/** A run that failed without a failed test (a file that does not load, a server that does not start) counts as one. */
export function withExitCode(outcome: Outcome, exitCode: number): Outcome {
  return exitCode !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}
