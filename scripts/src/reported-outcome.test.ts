import { expect, test } from "bun:test";
import { describeOutcome, sumOutcomes } from "./outcome";
import { junitOutcome, playwrightOutcome, withExitCode } from "./reported-outcome";

test("a JUnit report counts what passed, failed and was left out", () => {
  const xml =
    '<?xml version="1.0"?>\n<testsuites name="bun test" tests="6" assertions="1" failures="2" skipped="1">';
  expect(junitOutcome(xml)).toEqual({ passed: 3, failed: 2, skipped: 1 });
});

test("a report that is none is not taken for a green one", () => {
  expect(() => junitOutcome("")).toThrow("does not tell");
  expect(() => playwrightOutcome("{}")).toThrow();
});

test("a flaky end-to-end test counts as passed", () => {
  const json = JSON.stringify({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2, duration: 1 } });
  expect(playwrightOutcome(json)).toEqual({ passed: 5, failed: 1, skipped: 2 });
});

test("a run that fails without a failed test counts as one failure", () => {
  const green = { passed: 3, failed: 0, skipped: 0 };
  expect(withExitCode(green, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(withExitCode(green, 0)).toEqual(green);
  expect(withExitCode({ ...green, failed: 2 }, 1).failed).toBe(2);
});

test("the last line names what was skipped only when something was", () => {
  const outcomes = [
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 4, failed: 2, skipped: 0 },
  ];
  expect(describeOutcome(sumOutcomes(outcomes))).toBe("5 passed, 2 failed");
  expect(describeOutcome({ passed: 5, failed: 0, skipped: 1 })).toBe("5 passed, 0 failed, 1 skipped");
});
