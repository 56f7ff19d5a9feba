import { expect, test } from "bun:test";
import { createPins } from "../src/login/pins";

const pepper = "the pepper of this test, which is long enough";

test("a PIN is right for its hash, and for no other, nor without the pepper", async () => {
  const pins = createPins(pepper);
  const hash = await pins.hash("123456");
  expect(hash).toStartWith("$argon2id$");
  expect(hash).not.toContain("123456");
  expect(await pins.isRight("123456", hash)).toBe(true);
  expect(await pins.isRight("123457", hash)).toBe(false);
  expect(await pins.isRight("123456", await pins.hash("654321"))).toBe(false);
  expect(await createPins(`${pepper}!`).isRight("123456", hash)).toBe(false);
});

test("the same PIN never has the same hash", async () => {
  const pins = createPins(pepper);
  expect(await pins.hash("123456")).not.toBe(await pins.hash("123456"));
});

test("where there is nothing to compare with, a PIN is hashed all the same, and wrong", async () => {
  const pins = createPins(pepper);
  for (const pin of ["", "000000", "123456"]) expect(await pins.isRight(pin, undefined)).toBe(false);
});

test("more at once than can wait are refused, and the others are answered", async () => {
  const pins = createPins(pepper);
  const asked = Array.from({ length: 40 }, () => pins.isRight("123456", undefined));
  const outcomes = await Promise.allSettled(asked);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(34);
  for (const outcome of outcomes)
    if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "overloaded" });
});
