import type { Shop } from "@pos-mi/contracts/receipts";
import type { Failpoint } from "@pos-mi/service-kit/failpoint";
import type { Peer } from "@pos-mi/service-kit/peer";

/** What the operations work with; the server and the tests each make their own. */
export type Deps = {
  /** The folder that holds the receipts. */
  folder: string;
  sales: Peer;
  shop: Shop;
  now(): Date;
  failpoint?: Failpoint | undefined;
};
