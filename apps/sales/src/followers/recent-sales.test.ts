import { expect, test } from "bun:test";
import fc from "fast-check";
import { saleRow } from "../../test/sale-row";
import { rememberSales } from "./recent-sales";

const commit = (...numbers: number[]) => numbers.map((number) => ({ ...saleRow(), terminal: "T01", number }));
const numbersOf = (rows: { number: number | null }[] | undefined) => rows?.map(({ number }) => number);

test("what was committed here is known after a number that was, and nowhere else", () => {
  const recent = rememberSales(100);
  expect(recent.after(0, 10)).toBeUndefined();
  recent.add(commit(5, 6));
  recent.add(commit(7));
  expect(numbersOf(recent.after(4, 10))).toEqual([5, 6, 7]);
  expect(numbersOf(recent.after(5, 1))).toEqual([6]);
  expect(recent.after(3, 10)).toBeUndefined();
  expect(recent.after(7, 10)).toBeUndefined();
});

test("another replica's sale between is never skipped", () => {
  const recent = rememberSales(100);
  recent.add(commit(1, 2));
  recent.add(commit(4));
  expect(recent.after(1, 10)).toBeUndefined();
  expect(recent.after(2, 10)).toBeUndefined();
  expect(numbersOf(recent.after(3, 10))).toEqual([4]);
});

test("nor is a number that a commit left out", () => {
  const recent = rememberSales(100);
  recent.add(commit(1, 3));
  expect(recent.after(0, 10)).toBeUndefined();
  expect(numbersOf(recent.after(2, 10))).toEqual([3]);
});

test("whatever is committed, by whomever, an answer lacks no number", () => {
  const commits = fc.array(fc.record({ mine: fc.boolean(), count: fc.integer({ min: 1, max: 4 }) }));
  fc.assert(
    fc.property(commits, fc.nat(30), fc.integer({ min: 1, max: 5 }), (made, number, limit) => {
      const recent = rememberSales(6);
      let last = 0;
      for (const { mine, count } of made) {
        const numbers = Array.from({ length: count }, (_, index) => last + 1 + index);
        last += count;
        if (mine) recent.add(commit(...numbers));
      }
      const answer = numbersOf(recent.after(number, limit));
      if (answer) expect(answer).toEqual(answer.map((_, index) => number + 1 + index));
    }),
  );
});
