import { MAX_DELIVERED, receiptDeliveryRoutes } from "@pos-mi/contracts/receipt-delivery";
import type { Sale } from "@pos-mi/contracts/sales";
import { MAX_BODY_BYTES } from "@pos-mi/service-kit/create-app";
import type { Peer } from "@pos-mi/service-kit/peer";
import type { Follower } from "./follow-sales";

const answer = receiptDeliveryRoutes.deliverSales.responses[200].content["application/json"].schema;

/** What a call's body may take, less what is around the sales. */
const MAX_BYTES = MAX_BODY_BYTES - 1024;

/** Hands committed sales to receipts, which saves the receipt of each. */
export const deliverReceipts = (receipts: Peer): Follower => ({
  name: "receipts",
  batch: MAX_DELIVERED,
  async handle(sales) {
    const unsaved: string[] = [];
    for (const part of inFittingParts(sales)) {
      const requestId = part[0]?.id ?? "";
      const body = { sales: part };
      const saved = await receipts.call({ path: "/delivered-sales", body, answer, requestId });
      unsaved.push(...saved.unsaved);
    }
    return unsaved;
  },
});

/** The sales in parts that one call can carry each: a hundred large ones are more than a body may be. */
export function inFittingParts(sales: Sale[]): Sale[][] {
  const parts: Sale[][] = [];
  let left = 0;
  for (const sale of sales) {
    const bytes = Buffer.byteLength(JSON.stringify(sale)) + 1;
    left -= bytes;
    if (left < 0) {
      parts.push([]);
      left = MAX_BYTES - bytes;
    }
    parts.at(-1)?.push(sale);
  }
  return parts;
}
