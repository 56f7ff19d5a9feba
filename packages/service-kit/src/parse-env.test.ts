import { expect, test } from "bun:test";
import { secret } from "./parse-env";

test("a long secret of one's own is taken", () => {
  expect(secret.parse("5f2d0c9e8b7a46f1a3c2e1d0b9a8f7e6")).toHaveLength(32);
});

test.each(["", "short", "x".repeat(31), "change-me-change-me-change-me-change-me", "secret".repeat(6)])(
  "%p is refused, with what to do",
  (value) => {
    const { error } = secret.safeParse(value);
    expect(error?.issues[0]?.message).toContain("openssl rand -hex 32");
  },
);
