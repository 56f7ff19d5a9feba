import { expect, test } from "bun:test";
import { named, operations } from "./document";
import { answerFaults } from "./documented-schema";
import { send } from "./send";
import { validRequest, validRequests } from "./valid-requests";

test.each(named)("%s answers a valid request as it documents", async (operationId, operation) => {
  const answer = await send(operation, await validRequest(operationId));
  expect({ faults: answerFaults(operation, answer), text: answer.text }).toMatchObject({ faults: [] });
  expect(answer.status).toBeWithin(200, 300);
  expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
});

test("every valid request belongs to a documented operation", () => {
  expect(Object.keys(validRequests).toSorted()).toEqual(
    operations.map(({ operationId }) => operationId).toSorted(),
  );
});
