import { expect, test } from "bun:test";
import { z } from "zod";
import { armFailpoints, failpointEnv } from "./failpoint";

const parse = (FAILPOINTS?: string) => z.object(failpointEnv).safeParse({ FAILPOINTS });

/** How often each of 10,000 calls of a point died. */
function deaths(probability: number, seed: number): number[] {
  const died: number[] = [];
  let call = 0;
  const failpoint = armFailpoints(new Map([["a.b", probability]]), seed, () => died.push(call));
  for (; call < 10_000; call++) failpoint?.("a.b");
  return died;
}

test("nothing is armed unless the environment says so", () => {
  expect(armFailpoints(parse().data?.FAILPOINTS ?? new Map([["a", 1]]), 1)).toBeUndefined();
});

test("the environment names the points and how probable each is", () => {
  expect(parse("sales.after-reserve:0.01,receipts.before-link:1").data?.FAILPOINTS).toEqual(
    new Map([
      ["sales.after-reserve", 0.01],
      ["receipts.before-link", 1],
    ]),
  );
  for (const wrong of ["sales", "sales.after-reserve:2", "sales.after-reserve:x", ":0.1"])
    expect(parse(wrong).success).toBe(false);
});

test("a point dies about as often as it should, and a point that is not armed never", () => {
  expect(deaths(0.01, 7).length).toBeWithin(60, 140);
  expect(deaths(0, 7)).toEqual([]);
  const failpoint = armFailpoints(new Map([["a.b", 1]]), 7, (name) => {
    throw new Error(name);
  });
  expect(() => failpoint?.("a.b")).toThrow("a.b");
  expect(() => failpoint?.("c.d")).not.toThrow();
});

test("the same seed dies at the same calls, another one at others", () => {
  expect(deaths(0.01, 7)).toEqual(deaths(0.01, 7));
  expect(deaths(0.01, 7)).not.toEqual(deaths(0.01, 8));
});
