import { expect, test } from "bun:test";
import { type Caller, mayCall } from "./caller";

const staff = (role: "cashier" | "manager" | "owner"): Caller => ({
  kind: "staff",
  id: "01932c07-9a2b-7c4e-8f10-2b7d6a1c9e55",
  name: "Ayu",
  role,
});
const key = (...permissions: ("sale.read" | "stock.adjust")[]): Caller => ({
  kind: "key",
  id: "01932c07-9a2b-7c4e-8f10-2b7d6a1c9e56",
  name: "Bookkeeping",
  permissions,
});

test("staff may do what their role may, a manager what a cashier may, and an owner everything", () => {
  expect(mayCall(staff("cashier"), "sale.create")).toBe(true);
  expect(mayCall(staff("cashier"), "stock.adjust")).toBe(false);
  expect(mayCall(staff("manager"), "stock.adjust")).toBe(true);
  expect(mayCall(staff("manager"), "sale.create")).toBe(true);
  expect(mayCall(staff("owner"), "stock.adjust")).toBe(true);
});

test("a key may do what it was given", () => {
  expect(mayCall(key("sale.read"), "sale.read")).toBe(true);
  expect(mayCall(key("sale.read"), "sale.create")).toBe(false);
  expect(mayCall(key(), "sale.read")).toBe(false);
});

test("somebody not known may do what everybody may", () => {
  expect(mayCall({ kind: "nobody" }, "everybody")).toBe(true);
  expect(mayCall({ kind: "nobody" }, "sale.read")).toBe(false);
});

test("what services say to each other nobody else may say", () => {
  expect(mayCall({ kind: "service", name: "sales" }, "services")).toBe(true);
  for (const who of [staff("owner"), key("sale.read"), { kind: "nobody" } as const])
    expect(mayCall(who, "services")).toBe(false);
});
