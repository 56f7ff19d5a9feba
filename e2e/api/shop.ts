import { ApiProblem } from "@pos-mi/client/api-problem";
import type { Problem } from "@pos-mi/contracts/problem";
import type { NewSale, Sale } from "@pos-mi/contracts/sales";
import { openShop } from "../stack/shop";
import { gateway, tokens } from "./shared-stack";

/** The shop of the suite's stack. */
export const { addProduct, stockedProduct, onHand, sell, salesWith } = openShop(gateway, tokens.owner);

/** Tries to sell: the sale, or why not. */
export async function trySell(json: NewSale): Promise<Sale | Problem> {
  return sell(json).catch((error: unknown) => {
    if (error instanceof ApiProblem) return error.problem;
    throw error;
  });
}

/** What a call is refused with. @throws Error when it is not refused */
export async function refusal(call: Promise<unknown>): Promise<Problem> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ApiProblem) return error.problem;
    throw error;
  }
  throw new Error("The call was not refused");
}
