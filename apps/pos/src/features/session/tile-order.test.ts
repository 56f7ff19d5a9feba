import { expect, test } from "bun:test";
import { type Colleague, tileOrder } from "./tile-order";

const colleague = (staffCode: string): Colleague => ({ staffCode, name: staffCode, role: "cashier" });
const staff = ["AYU", "BUDI", "SITI"].map(colleague);
const codes = (ordered: Colleague[]) => ordered.map(({ staffCode }) => staffCode);

test("whoever used this till last comes first", () => {
  expect(codes(tileOrder(staff, "SITI"))).toEqual(["SITI", "AYU", "BUDI"]);
});

test.each([null, "GONE"])("with %p all stay in their order", (last) => {
  expect(codes(tileOrder(staff, last))).toEqual(["AYU", "BUDI", "SITI"]);
});
