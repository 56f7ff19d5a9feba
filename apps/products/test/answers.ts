import { expect } from "bun:test";
import { problem } from "@pos-mi/contracts/problem";
import { product, productPage } from "@pos-mi/contracts/products";

/** The product of a 201 or 200, held against the contract. */
export async function productOf(response: Response, status = 201) {
  expect(response.status).toBe(status);
  return product.parse(await response.json());
}

/** The page of a 200, held against the contract. */
export async function pageOf(response: Response) {
  expect(response.status).toBe(200);
  return productPage.parse(await response.json());
}

/** The problem of a refusal, held against the contract. */
export async function problemOf(response: Response) {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = problem.parse(await response.json());
  expect(body.status).toBe(response.status);
  return body;
}
