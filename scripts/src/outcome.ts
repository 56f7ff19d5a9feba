/** How many tests, or steps that count as one, went which way. */
export type Outcome = { passed: number; failed: number; skipped: number };

/** The outcome of a step that counts as one test. */
export const oneOutcome = (passed: boolean): Outcome => ({
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  skipped: 0,
});

/** The outcome of what was left out, as one test. */
export const oneSkipped: Outcome = { passed: 0, failed: 0, skipped: 1 };

/** All outcomes as one. */
export function sumOutcomes(outcomes: Outcome[]): Outcome {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of outcomes) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** `N passed, N failed`, and `, N skipped` where there are any. */
export function describeOutcome({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
