import { expect, test } from "bun:test";
import { z } from "zod";
import { saleOf } from "../stack/shop";
import { named, type Operation, operations, takes } from "./document";
import { answerFaults } from "./documented-schema";
import { send } from "./send";
import { sell, stockedProduct } from "./shop";
import { isTaken, validRequest, validRequests } from "./valid-requests";

test.each(named)("%s answers a valid request as it documents", async (operationId, operation) => {
  const answer = await send(operation, await validRequest(operationId));
  expect({ faults: answerFaults(operation, answer), text: answer.text }).toMatchObject({ faults: [] });
  expect({ status: answer.status, isTaken: isTaken(operationId, answer.status) }).toMatchObject({
    isTaken: true,
  });
  expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
});

const lists = named.filter(([, operation]) => takes(operation, "query", "cursor"));

test.each(lists)("%s gives page after page what it gives at once", async (_, operation) => {
  for (let number = 0; number < 5; number++) await sell(saleOf((await stockedProduct()).id));
  const whole = await page(operation, { limit: "1000" });
  expect(whole.nextCursor).toBeNull();

  const items: unknown[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const next = await page(operation, { limit: "2", ...(cursor && { cursor }) });
    items.push(...next.items);
    cursor = next.nextCursor;
  }
  expect(items).toEqual(whole.items);
});

const anyPage = z.object({ items: z.array(z.unknown()), nextCursor: z.string().nullable() });

async function page(operation: Operation, query: Record<string, string>) {
  return anyPage.parse((await send(operation, { query })).body);
}

test("every valid request belongs to a documented operation", () => {
  expect(Object.keys(validRequests).toSorted()).toEqual(
    operations.map(({ operationId }) => operationId).toSorted(),
  );
});
