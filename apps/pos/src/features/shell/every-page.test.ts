import { expect, test } from "bun:test";
import { everyPage } from "./every-page";

test("follows the cursors to the last page", async () => {
  const asked: (string | undefined)[] = [];
  const items = await everyPage(async (cursor) => {
    asked.push(cursor);
    return cursor === undefined ? { items: ["a", "b"], nextCursor: "2" } : { items: ["c"], nextCursor: null };
  });
  expect(items).toEqual(["a", "b", "c"]);
  expect(asked).toEqual([undefined, "2"]);
});
