import { afterEach, expect, test } from "bun:test";
import { forward } from "../src/app/api/forward";

const gateways: Bun.Server<undefined>[] = [];
afterEach(() => Promise.all(gateways.splice(0).map((gateway) => gateway.stop(true))));

function startGateway(answer: (request: Request) => Response | Promise<Response>): string {
  const gateway = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: answer });
  gateways.push(gateway);
  return gateway.url.origin;
}

test("path, query, body and headers reach the gateway, and its answer comes back", async () => {
  const url = startGateway(async (request) =>
    Response.json(
      {
        url: new URL(request.url).pathname + new URL(request.url).search,
        key: request.headers.get("idempotency-key"),
        body: await request.json(),
      },
      { status: 201, headers: { "x-request-id": "r-1" } },
    ),
  );
  const answer = await forward(
    new Request("http://till/api/sales?limit=2", {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": "k-12345678" },
      body: JSON.stringify({ lines: [] }),
    }),
    url,
  );
  expect(answer.status).toBe(201);
  expect(answer.headers.get("x-request-id")).toBe("r-1");
  expect(await answer.json()).toEqual({ url: "/sales?limit=2", key: "k-12345678", body: { lines: [] } });
});

test("hop-by-hop headers stay on their hop", async () => {
  const url = startGateway((request) => Response.json([...request.headers.keys()]));
  const answer = await forward(
    new Request("http://till/api/products", {
      headers: { te: "trailers", connection: "x-only-here", "x-only-here": "1", "x-end-to-end": "1" },
    }),
    url,
  );
  const reached = await answer.json();
  expect(reached).toContain("x-end-to-end");
  expect(reached).not.toContain("te");
  expect(reached).not.toContain("x-only-here");
});

test("cookies go both ways, several of them", async () => {
  const url = startGateway((request) => {
    const headers = new Headers({ "x-cookie": request.headers.get("cookie") ?? "" });
    headers.append("set-cookie", "pos-mi-session=secret; Path=/; HttpOnly; SameSite=Strict");
    headers.append("set-cookie", "other=; Max-Age=0");
    return new Response(null, { status: 204, headers });
  });
  const answer = await forward(
    new Request("http://till/api/auth/logout", { headers: { cookie: "pos-mi-session=old; locale=id" } }),
    url,
  );
  expect(answer.status).toBe(204);
  expect(answer.headers.get("x-cookie")).toBe("pos-mi-session=old; locale=id");
  expect(answer.headers.getSetCookie()).toEqual([
    "pos-mi-session=secret; Path=/; HttpOnly; SameSite=Strict",
    "other=; Max-Age=0",
  ]);
});

test("an answer streams through before it is complete", async () => {
  const gate = Promise.withResolvers<void>();
  const url = startGateway(
    () =>
      new Response(
        new ReadableStream({
          async start(controller) {
            controller.enqueue(new TextEncoder().encode("first"));
            await gate.promise;
            controller.close();
          },
        }),
      ),
  );
  const answer = await forward(new Request("http://till/api/events"), url);
  const chunk = await answer.body?.getReader().read();
  expect(new TextDecoder().decode(chunk?.value)).toBe("first");
  gate.resolve();
});

test("a gateway that is away is a 502 problem that says so", async () => {
  const url = startGateway(() => new Response());
  await gateways.pop()?.stop(true);
  const answer = await forward(new Request("http://till/api/products"), url);
  expect(answer.status).toBe(502);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.headers.get("x-gateway-away")).toBe("1");
  expect(await answer.json()).toMatchObject({ status: 502, code: "upstream_failed" });
});
