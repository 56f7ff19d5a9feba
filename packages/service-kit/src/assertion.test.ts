import { describe, expect, test } from "bun:test";
import type { Caller } from "@pos-mi/contracts/caller";
import { type Call, createAssertionReader, signAssertion } from "./assertion";

const key = "a key that is long enough for a test";
const now = 1_800_000_000_000;
const ayu: Caller = { kind: "staff", id: Bun.randomUUIDv7(), name: "Ayu", role: "cashier" };
const call: Call = { service: "sales", method: "POST", path: "/sales?x=1", body: '{"lines":[]}' };
const sign = (given: Partial<Call> = {}) => signAssertion(key, ayu, { ...call, ...given }, now);
const read = createAssertionReader(key);

test("what was signed for a call is accepted for it, and says who makes it", () => {
  expect(read(sign(), call, now)).toEqual(ayu);
  expect(read(sign(), { ...call, body: Buffer.from(call.body) }, now)).toEqual(ayu);
});

describe("an assertion is refused", () => {
  test("for any other call", () => {
    for (const other of [{ service: "inventory" }, { method: "PUT" }, { path: "/sales" }, { body: "{}" }])
      expect(read(sign(), { ...call, ...other }, now)).toBe("other call");
  });

  test("the second time", () => {
    const token = sign();
    expect(read(token, call, now)).toEqual(ayu);
    expect(read(token, call, now + 1000)).toBe("replayed");
  });

  test("when it is over, and when it was made for a time to come", () => {
    expect(read(sign(), call, now + 14_000)).toEqual(ayu);
    expect(read(sign(), call, now + 16_000)).toBe("expired");
    expect(read(sign(), call, now - 6000)).toBe("expired");
  });

  test("when it was signed with another key, or changed", () => {
    expect(read(signAssertion(`${key}!`, ayu, call, now), call, now)).toBe("signature");
    const [head, payload = "", signature] = sign().split(".");
    const said = JSON.parse(Buffer.from(payload, "base64url").toString());
    const owner = Buffer.from(JSON.stringify({ ...said, caller: { ...ayu, role: "owner" } })).toString(
      "base64url",
    );
    expect(read(`${head}.${owner}.${signature}`, call, now)).toBe("signature");
  });

  test("when it asks for no signature", () => {
    const [, payload] = sign().split(".");
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url");
    for (const token of [`${none}.${payload}.`, `${none}.${payload}.x`])
      expect(read(token, call, now)).toBe("malformed");
  });

  test.each(["", ".", "..", "a.b.c", "a.b.c.d", "💥"])("when it is none: %p", (token) => {
    expect(["malformed", "signature"]).toContain(`${read(token, call, now)}`);
  });
});

test("what it remembers of those it has seen is over when they are", () => {
  const reader = createAssertionReader(key);
  const first = sign();
  reader(first, call, now);
  reader(signAssertion(key, ayu, call, now + 60_000), call, now + 60_000);
  // Forgotten, but over.
  expect(reader(first, call, now + 60_000)).toBe("expired");
});
