import { describe, expect, test } from "bun:test";
import { mayCall } from "@pos-mi/contracts/caller";
import type { Access } from "@pos-mi/contracts/guarded-route";
import { permission, role } from "@pos-mi/contracts/permissions";
import { services } from "@pos-mi/contracts/services";
import { appUrls } from "@pos-mi/scripts/choose-ports";
import { ASSERTION_HEADER, signAssertion } from "@pos-mi/service-kit/assertion";
import { z } from "zod";
import { newId } from "../stack/shop";
import { named, type Operation } from "./document";
import { expectCode } from "./expect-problem";
import { addressOf, send, sendRaw } from "./send";
import { ports, secrets, tokens } from "./shared-stack";
import { snapshot } from "./snapshot";
import { validRequest } from "./valid-requests";

/** Every operation as its contract has it: one without access would not be in the document. */
const accessOf = (operation: Operation): Access =>
  z.union([permission, z.literal("everybody")]).parse(operation["x-access"]);

const staff = (as: z.infer<typeof role>) => ({ kind: "staff" as const, id: newId(), name: "Ayu", role: as });

describe.each(role.options)("a %s", (as) => {
  test.each(named)("may call %s just as its contract says", async (operationId, operation) => {
    const valid = await validRequest(operationId);
    // What only managers may adjust, whoever sells may ask about.
    const isAdjusted = operationId === "decreaseStock" && as === "cashier";
    const isAllowed = mayCall(staff(as), accessOf(operation)) && !isAdjusted;
    const before = isAllowed ? undefined : await snapshot();
    const headers = { authorization: `Bearer ${tokens[as]}`, ...valid.headers };
    const answer = await send(operation, { ...valid, headers });
    if (isAllowed) expect([401, 403]).not.toContain(answer.status);
    else expectCode(answer, "forbidden", operationId);
    if (before) expect(await snapshot()).toEqual(before);
  });
});

/** Ways to say who one is without having logged in. */
const CLAIMS: Record<string, Record<string, string>> = {
  nothing: { authorization: "" },
  "a token that nobody has": { authorization: `Bearer ${"x".repeat(43)}` },
  "a name and a role in headers": {
    authorization: "",
    "x-staff-id": newId(),
    "x-role": "owner",
    "x-forwarded-user": "owner",
    "x-pos-mi-assertion": "owner",
  },
  "the cookie of a session that is none": { authorization: "", cookie: "pos-mi-session=owner" },
  "another way to log in": { authorization: "Basic b3duZXI6MTExMTEx" },
};

const guarded = named.filter(([, operation]) => accessOf(operation) !== "everybody");

describe.each(Object.entries(CLAIMS))("with %s", (_, headers) => {
  test.each(guarded)("%s asks to log in, and changes nothing", async (operationId, operation) => {
    const valid = await validRequest(operationId);
    const before = await snapshot();
    expectCode(
      await send(operation, { ...valid, headers: { ...valid.headers, ...headers } }),
      "unauthenticated",
      operationId,
    );
    expect(await snapshot()).toEqual(before);
  });
});

describe.each(Object.keys(services))("%s, asked without the gateway", (service) => {
  const origin = new URL(z.record(z.string(), z.string()).parse(appUrls(ports))[service] ?? "").origin;
  const owner = staff("owner");
  const key = secrets.ASSERTION_KEY;
  const operations = named.filter(
    ([operationId]) => operationId in (services[service as keyof typeof services] ?? {}),
  );

  /** The status of a request that arrives at the service's own port. */
  async function statusOf([operationId, operation]: (typeof named)[number], headers: Record<string, string>) {
    const { body, ...valid } = await validRequest(operationId);
    const response = await fetch(`${origin}${addressOf(operation, valid)}`, {
      method: operation.method,
      headers: { "content-type": "application/json", ...valid.headers, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return response.status;
  }

  test.each(operations)("refuses %s, whoever it is said to be", async (operationId, operation) => {
    const path = "/somewhere/else";
    const other = signAssertion(key, owner, { service, method: "GET", path, body: "" });
    const forged = signAssertion("a key that somebody made up, of 32 characters", owner, {
      service,
      method: "GET",
      path,
      body: "",
    });
    for (const headers of [
      {},
      { authorization: `Bearer ${tokens.owner}` },
      { "x-staff-id": owner.id, "x-role": "owner" },
      { [ASSERTION_HEADER]: "owner" },
      { [ASSERTION_HEADER]: forged },
      { [ASSERTION_HEADER]: other },
    ] as Record<string, string>[])
      expect(await statusOf([operationId, operation], headers)).toBe(401);
  });
});

test("a call that was vouched for is good once", async () => {
  const origin = appUrls(ports).products;
  const call = { service: "products", method: "GET", path: "/products?limit=1", body: "" };
  const headers = { [ASSERTION_HEADER]: signAssertion(secrets.ASSERTION_KEY, staff("cashier"), call) };
  const statuses = [];
  for (let time = 0; time < 3; time++) statuses.push((await fetch(origin + call.path, { headers })).status);
  expect(statuses).toEqual([200, 401, 401]);
});

test("what services say to each other nobody else says, through the gateway or to them", async () => {
  for (const path of [
    "/reservations/open?olderThanSeconds=0",
    "/stock-epochs",
    "/delivered-sales",
    "/catalogue-changes",
  ])
    expect((await sendRaw(path)).status).toBe(404);
  const call = {
    service: "inventory",
    method: "GET",
    path: "/reservations/open?olderThanSeconds=0",
    body: "",
  };
  const headers = { [ASSERTION_HEADER]: signAssertion(secrets.ASSERTION_KEY, staff("owner"), call) };
  expect((await fetch(appUrls(ports).inventory + call.path, { headers })).status).toBe(403);
});
