import { expect } from "bun:test";
import { recordedMovementPage, stockLevel, stockLevelPage, stockMovement } from "@pos-mi/contracts/inventory";
import { problem } from "@pos-mi/contracts/problem";
import { reservationRoutes } from "@pos-mi/contracts/reservations";

/** The stock level of a 201, held against the contract. */
export async function levelOf(response: Response) {
  expect(response.status).toBe(201);
  return stockLevel.parse(await response.json());
}

/** The page of a 200, held against the contract. */
export async function pageOf(response: Response) {
  expect(response.status).toBe(200);
  return stockLevelPage.parse(await response.json());
}

/** The page of movements of a 200, held against the contract. */
export async function movementsOf(response: Response) {
  expect(response.status).toBe(200);
  return recordedMovementPage.parse(await response.json());
}

/** The movement of a 200, held against the contract. */
export async function movementOf(response: Response) {
  expect(response.status).toBe(200);
  return stockMovement.parse(await response.json());
}

/** The problem of a refusal, held against the contract. */
export async function problemOf(response: Response) {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = problem.parse(await response.json());
  expect(body.status).toBe(response.status);
  return body;
}

const responsesOf = {
  reserve: reservationRoutes.reserveStock.responses[200].content["application/json"].schema,
  close: reservationRoutes.closeReservations.responses[200].content["application/json"].schema,
  open: reservationRoutes.listOpenReservations.responses[200].content["application/json"].schema,
};

/** What became of reservations, held against the contract. */
export async function outcomesOf(response: Response) {
  expect(response.status).toBe(200);
  return responsesOf.reserve.parse(await response.json());
}

/** How many reservations were closed, held against the contract. */
export async function closedOf(response: Response) {
  expect(response.status).toBe(200);
  return responsesOf.close.parse(await response.json());
}

/** The open reservations, held against the contract. */
export async function saleIdsOf(response: Response) {
  expect(response.status).toBe(200);
  return responsesOf.open.parse(await response.json());
}
