import type { Shop } from "@pos-mi/contracts/receipts";
import type { Peer } from "@pos-mi/service-kit/peer";
import type { ReceiptStore } from "./storage/receipt-store";

/** What the operations work with; the server and the tests each make their own. */
export type Deps = {
  receipts: ReceiptStore;
  sales: Peer;
  shop: Shop;
  now(): Date;
};
