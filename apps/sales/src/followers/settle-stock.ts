import { reservationRoutes } from "@pos-mi/contracts/reservations";
import type { Failpoint } from "@pos-mi/service-kit/failpoint";
import type { Peer } from "@pos-mi/service-kit/peer";
import type { Follower } from "./follow-sales";

const answer = reservationRoutes.closeReservations.responses[200].content["application/json"].schema;

/** The follower whose place tells which sales inventory has settled. */
export const STOCK_FOLLOWER = "stock";

/** Few enough for checkouts to be served between: Redis and PostgreSQL are theirs, too. */
const BATCH = 100;

/** Tells inventory that the goods of committed sales are gone for good. */
export const settleStock = (inventory: Peer, failpoint?: Failpoint): Follower => ({
  name: STOCK_FOLLOWER,
  batch: BATCH,
  async handle(sales) {
    const settled = sales.map(({ id }) => id);
    const body = { settled, reverted: [] };
    failpoint?.("sales.before-settle");
    await inventory.call({ path: "/reservations/close", body, answer, requestId: settled[0] ?? "" });
    failpoint?.("sales.after-settle");
    return [];
  },
});
