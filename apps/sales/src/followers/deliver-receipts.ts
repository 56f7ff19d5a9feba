import { MAX_DELIVERED, receiptDeliveryRoutes } from "@pos-mi/contracts/receipt-delivery";
import type { Peer } from "@pos-mi/service-kit/peer";
import type { Follower } from "./follow-sales";

const answer = receiptDeliveryRoutes.deliverSales.responses[200].content["application/json"].schema;

/** Hands committed sales to receipts, which saves the receipt of each. */
export const deliverReceipts = (receipts: Peer): Follower => ({
  name: "receipts",
  batch: MAX_DELIVERED,
  async handle(sales) {
    const requestId = sales[0]?.id ?? "";
    const { unsaved } = await receipts.call({
      path: "/delivered-sales",
      body: { sales },
      answer,
      requestId,
    });
    return unsaved;
  },
});
