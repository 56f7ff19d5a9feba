import { expect, test } from "bun:test";
import fc from "fast-check";
import { readLines, toLines } from "./journal-lines";

const receipts = fc
  .array(fc.string({ unit: "grapheme" }), { maxLength: 20 })
  .map((names) => new Map(names.map((name) => [Bun.randomUUIDv7(), name])))
  .map((named) => new Map([...named].map(([saleId, name]) => [saleId, JSON.stringify({ saleId, name })])));

test("any cut of a segment gives exactly the whole lines before the cut", () => {
  fc.assert(
    fc.property(receipts, fc.double({ min: 0, max: 1, noNaN: true }), (written, where) => {
      const bytes = Buffer.from(toLines(written.values()));
      const cut = Math.round(where * bytes.length);
      let end = 0;
      const whole = [...written].filter(([, json]) => {
        end += Buffer.byteLength(json) + 1;
        return end <= cut;
      });
      const read = readLines(bytes.subarray(0, cut));
      expect([...read.receipts]).toEqual(whole);
      expect(read.damaged).toBe(0);
    }),
  );
});

test.each([
  ["half a line", Buffer.from('{"saleId":"01')],
  ["zeros", Buffer.alloc(64)],
  ["bytes that are no text", Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ["JSON that is no receipt", Buffer.from('{"saleId":7}')],
])("%s between two receipts is counted, and hides neither", (_, damage) => {
  const lines = [Bun.randomUUIDv7(), Bun.randomUUIDv7()].map((saleId) => JSON.stringify({ saleId }));
  const [before, after] = lines.map((line) => Buffer.from(toLines([line])));
  const read = readLines(
    Buffer.concat([before ?? "", damage, Buffer.from("\n"), after ?? ""].map((part) => Buffer.from(part))),
  );
  expect([...read.receipts.values()]).toEqual(lines);
  expect(read.damaged).toBe(1);
});
