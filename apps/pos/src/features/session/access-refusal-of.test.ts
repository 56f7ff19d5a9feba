import { expect, test } from "bun:test";
import { accessRefusalOf } from "./access-refusal-of";

test.each([
  [401, "unauthenticated", "unauthenticated"],
  [403, "forbidden", "forbidden"],
  [401, "login_failed", undefined],
  [404, "not_found", undefined],
] as const)("%d %s refuses access: %p", async (status, code, refusal) => {
  const response = Response.json({ code }, { status });
  expect(await accessRefusalOf(response)).toBe(refusal);
  expect(await response.json()).toEqual({ code });
});

test("a 401 that is no problem document refuses nothing that we know", async () => {
  expect(await accessRefusalOf(new Response("<html>", { status: 401 }))).toBeUndefined();
});
