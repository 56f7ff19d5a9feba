import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { problem } from "@pos-mi/contracts/problem";
import { staffMember } from "@pos-mi/contracts/staff";
import { z } from "zod";
import { type Gateway, openGateway } from "./gateway-app";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

let codes = 0;
const newMember = (given: object = {}) => {
  codes += 1;
  return { staffCode: `NEW${codes}`, name: "Citra Dewi", role: "cashier", pin: "444444", ...given };
};
const codeOf = async (response: Response) => problem.parse(await response.json()).code;

describe("an owner", () => {
  test("adds staff, who can log in", async () => {
    const { token } = await gateway.hire("owner");
    const body = newMember({ role: "manager" });
    const added = staffMember.parse(await (await gateway.send("POST", "/staff", { token, body })).json());
    expect(added).toMatchObject({
      staffCode: body.staffCode,
      name: "Citra Dewi",
      role: "manager",
      isActive: true,
    });
    const { staffCode, pin } = body;
    expect((await gateway.send("POST", "/auth/login", { body: { staffCode, pin } })).status).toBe(200);
    const list = z
      .object({ items: z.array(staffMember) })
      .parse(await (await gateway.send("GET", "/staff", { token })).json());
    expect(list.items.find(({ id }) => id === added.id)).toEqual(added);
  });

  test("can't give two the same code", async () => {
    const { token, staffCode } = await gateway.hire("owner");
    const response = await gateway.send("POST", "/staff", {
      token,
      body: newMember({ staffCode: staffCode.toLowerCase() }),
    });
    const refused = problem.parse(await response.json());
    expect(refused).toMatchObject({ status: 409, code: "staff_code_taken" });
    expect(refused.errors?.map(({ field }) => field)).toEqual(["staffCode"]);
  });

  test("stays, when there is no other", async () => {
    const alone = await openGateway();
    const { token, staff } = await alone.hire("owner");
    for (const body of [{ role: "cashier" }, { isActive: false }])
      expect(await codeOf(await alone.send("PATCH", `/staff/${staff.id}`, { token, body }))).toBe(
        "last_owner",
      );
    const other = await alone.hire("owner");
    const both = await Promise.all(
      [staff.id, other.staff.id].map((id) =>
        alone.send("PATCH", `/staff/${id}`, { token, body: { isActive: false } }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    await alone.close();
  });
});

describe("a manager", () => {
  test("manages cashiers, and nobody else", async () => {
    const { token } = await gateway.hire("manager");
    const [owner, cashier] = [await gateway.hire("owner"), await gateway.hire("cashier")];
    const send = async (method: string, path: string, body: unknown) =>
      (await gateway.send(method, path, { token, body })).status;
    expect(await send("POST", "/staff", newMember())).toBe(201);
    expect(await send("PATCH", `/staff/${cashier.staff.id}`, { name: "Dewi" })).toBe(200);
    expect(await send("PUT", `/staff/${cashier.staff.id}/pin`, { pin: "555555" })).toBe(204);
    expect(await send("POST", "/staff", newMember({ role: "manager" }))).toBe(403);
    expect(await send("PATCH", `/staff/${cashier.staff.id}`, { role: "manager" })).toBe(403);
    expect(await send("PATCH", `/staff/${owner.staff.id}`, { name: "X" })).toBe(403);
    expect(await send("PUT", `/staff/${owner.staff.id}/pin`, { pin: "000000" })).toBe(403);
    expect((await gateway.send("GET", "/auth/me", { token: owner.token })).status).toBe(200);
  });
});

test("a cashier, and whoever is nobody, sees and changes no staff", async () => {
  const { token, staff } = await gateway.hire("cashier");
  const calls: [string, string, unknown?][] = [
    ["GET", "/staff"],
    ["POST", "/staff", newMember()],
    ["PATCH", `/staff/${staff.id}`, { role: "owner" }],
    ["PUT", `/staff/${staff.id}/pin`, { pin: "000000" }],
  ];
  for (const [method, path, body] of calls) {
    expect((await gateway.send(method, path, { token, body })).status).toBe(403);
    expect((await gateway.send(method, path, { body })).status).toBe(401);
  }
});

test("staff who don't exist are not found", async () => {
  const { token } = await gateway.hire("owner");
  const path = `/staff/${Bun.randomUUIDv7()}`;
  expect(await codeOf(await gateway.send("PATCH", path, { token, body: {} }))).toBe("staff_not_found");
  expect(await codeOf(await gateway.send("PUT", `${path}/pin`, { token, body: { pin: "000000" } }))).toBe(
    "staff_not_found",
  );
});
