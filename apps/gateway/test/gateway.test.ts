import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { problem } from "@pos-mi/contracts/problem";
import { ASSERTION_HEADER, createAssertionReader } from "@pos-mi/service-kit/assertion";
import { z } from "zod";
import { type Gateway, key, openGateway } from "./gateway-app";

type Seen = { method: string; url: string; headers: Headers; body: string };

let upstream: ReturnType<typeof Bun.serve>;
let seen: Seen[] = [];
let answer: () => Response | Promise<Response>;
let gateway: Gateway;
let owner: Awaited<ReturnType<Gateway["hire"]>>;

beforeAll(async () => {
  upstream = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      const { method, headers } = request;
      seen.push({ method, url: pathname + search, headers, body: await request.text() });
      return answer();
    },
  });
  const url = upstream.url.origin;
  gateway = await openGateway({ products: url, inventory: url, sales: url });
  owner = await gateway.hire("owner");
});
afterAll(async () => {
  await upstream.stop(true);
  await gateway.close();
});

const json = { "content-type": "application/json" };

/** One request of an owner's, where it says nothing else, and what the upstream saw of it. */
async function ask(
  path: string,
  init?: RequestInit,
  reply: typeof answer = () => Response.json({ ok: true }),
) {
  seen = [];
  answer = reply;
  const headers = new Headers(init?.headers);
  if (!headers.has("authorization")) headers.set("authorization", `Bearer ${owner.token}`);
  return { response: await gateway.app.request(path, { ...init, headers }), seen };
}

async function problemOf(response: Response) {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = problem.parse(await response.json());
  expect(body.status).toBe(response.status);
  expect(body.requestId).toBe(response.headers.get("x-request-id") ?? "");
  return body;
}

describe("forwarding", () => {
  test("path, query, body and the named headers arrive as they were sent", async () => {
    const headers = { ...json, "idempotency-key": "key-12345", "x-request-id": "till-1" };
    const { seen } = await ask("/inventory/decrease?a=1&b=%2F", { method: "POST", headers, body: '{"x":1}' });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ method: "POST", url: "/inventory/decrease?a=1&b=%2F", body: '{"x":1}' });
    expect(seen[0]?.headers.get("idempotency-key")).toBe("key-12345");
    expect(seen[0]?.headers.get("x-request-id")).toBe("till-1");
  });

  test("cookies and headers of other kinds do not", async () => {
    const headers = {
      cookie: "a=b",
      authorization: `Bearer ${owner.token}`,
      "x-staff-id": "owner",
      "x-forwarded-for": "::1",
    };
    const { seen } = await ask("/products", { headers });
    const arrived = [...(seen[0]?.headers.keys() ?? [])];
    for (const name of Object.keys(headers)) expect(arrived).not.toContain(name);
  });

  test("the service is told who calls, in words that hold for this call alone", async () => {
    const call = {
      service: "inventory",
      method: "POST",
      path: "/inventory/decrease?a=1&b=%2F",
      body: '{"x":1}',
    };
    const { seen } = await ask(call.path, { method: "POST", headers: json, body: call.body });
    const assertion = seen[0]?.headers.get(ASSERTION_HEADER) ?? "";
    expect(createAssertionReader(key)(assertion, { ...call, body: '{"x":2}' })).toBe("other call");
    expect(createAssertionReader(key)(assertion, call)).toEqual({ kind: "staff", ...owner.staff });
  });

  test("a service that did not accept it says nothing about who is logged in: what became of the call is not known", async () => {
    const { response } = await ask("/sales", {}, () => new Response("{}", { status: 401 }));
    expect(await problemOf(response)).toMatchObject({ code: "upstream_timeout", status: 504 });
  });

  test("an assertion that somebody brings along does not arrive", async () => {
    const { seen } = await ask("/products", { headers: { [ASSERTION_HEADER]: "brought along" } });
    expect(seen[0]?.headers.get(ASSERTION_HEADER)).not.toContain("brought");
  });

  test("the answer comes back with its status, its body and the named headers", async () => {
    const reply = () =>
      new Response("{}", { status: 409, headers: { "retry-after": "3", "x-powered-by": "y" } });
    const { response } = await ask("/sales", undefined, reply);
    expect(response.status).toBe(409);
    expect(response.headers.get("retry-after")).toBe("3");
    expect(response.headers.get("x-powered-by")).toBeNull();
    expect(await response.text()).toBe("{}");
  });

  test("a redirect is handed back, not followed", async () => {
    const reply = () => new Response(null, { status: 302, headers: { location: "http://127.0.0.1:1/" } });
    const { response, seen } = await ask("/sales", undefined, reply);
    expect(response.status).toBe(302);
    expect(seen).toHaveLength(1);
  });
});

describe("what the gateway answers by itself", () => {
  test("a service that is away is a 503 problem that says when to come back", async () => {
    const { response } = await ask(`/receipts/${Bun.randomUUIDv7()}`);
    expect(await problemOf(response)).toMatchObject({ code: "unavailable", status: 503 });
    expect(response.headers.get("retry-after")).toBe("1");
  });

  test("an answer that breaks off is a 504 problem: the outcome is not known", async () => {
    const breaksOff = Bun.listen({
      hostname: "127.0.0.1",
      port: 0,
      socket: { data: (socket) => void socket.end("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{") },
    });
    const url = `http://127.0.0.1:${breaksOff.port}`;
    const other = await openGateway({ sales: url });
    const { token } = await other.hire("cashier");
    const response = await other.send("GET", "/sales", { token });
    expect(await problemOf(response)).toMatchObject({ code: "upstream_timeout", status: 504 });
    breaksOff.stop(true);
    await other.close();
  });

  test.each([
    ["/nothing", "GET", 404, "not_found"],
    ["/products", "DELETE", 405, "method_not_allowed"],
    ["/sales/x/y", "GET", 404, "not_found"],
  ])("%s %s is %i", async (path, method, status, code) => {
    const { response, seen } = await ask(path, { method });
    expect(await problemOf(response)).toMatchObject({ status, code });
    expect(seen).toHaveLength(0);
  });

  test("a method that a path does not take is told which it does", async () => {
    const { response } = await ask("/inventory", { method: "PUT", headers: json, body: "{}" });
    expect(response.headers.get("allow")).toBe("POST, GET");
  });

  test("a body that is too large, or no JSON, goes no further", async () => {
    const large = await ask("/sales", { method: "POST", headers: json, body: "x".repeat(1_000_000) });
    expect(await problemOf(large.response)).toMatchObject({ status: 413, code: "body_too_large" });
    const form = await ask("/sales", { method: "POST", body: new URLSearchParams({ a: "b" }) });
    expect(await problemOf(form.response)).toMatchObject({ status: 415, code: "unsupported_media_type" });
    expect([...large.seen, ...form.seen]).toEqual([]);
  });
});

describe("documents", () => {
  test("the OpenAPI document names every operation once", async () => {
    const { response } = await ask("/openapi.json");
    const document = z.object({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) });
    const { openapi, paths } = document.parse(await response.json());
    expect(openapi).toBe("3.1.0");
    expect(Object.keys(paths)).toContain("/sales/{saleId}");
  });

  test("the docs page loads nothing from elsewhere", async () => {
    const page = await (await ask("/docs")).response.text();
    const links = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link ?? "");
    expect(links).toHaveLength(4);
    for (const link of links) {
      const { response } = await ask(link);
      expect(response.status).toBe(200);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
    }
  });
});
