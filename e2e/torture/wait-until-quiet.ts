import { unwrap } from "@pos-mi/client/api-problem";
import { reservationRoutes } from "@pos-mi/contracts/reservations";
import { createPeer } from "@pos-mi/service-kit/peer";
import { everyPage } from "./every-page";
import { receiptFiles } from "./receipt-files";
import type { ShopFloor } from "./shop-floor";
import type { TorturedStack } from "./tortured-stack";

const answer = reservationRoutes.listOpenReservations.responses[200].content["application/json"].schema;

/** Waits until nothing is left to do: no goods taken and not accounted for, and the file of a receipt for each sale. */
export async function waitUntilQuiet(
  stack: TorturedStack,
  { client }: ShopFloor,
  patienceMs: number,
): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const [open, sales, receipts] = await Promise.all([
      openReservations(stack),
      everyPage((query) => unwrap(client.sales.$get({ query }))),
      receiptFiles(stack.receiptsDir),
    ]);
    if (open === 0 && receipts.size >= sales.length) return;
    if (performance.now() > deadline)
      throw new Error(
        `not quiet after ${patienceMs / 1000} s: ${open ?? "unknown"} reservations open, ${sales.length} sales, ${receipts.size} receipts`,
      );
    await Bun.sleep(250);
  }
}

/** How many reservations nobody has closed; undefined while inventory can't tell. */
async function openReservations({ urls, secrets }: TorturedStack): Promise<number | undefined> {
  const inventory = createPeer({ name: "torture", key: secrets.ASSERTION_KEY }, "inventory", urls.inventory);
  const path = "/reservations/open?olderThanSeconds=0";
  try {
    return (await inventory.call({ path, answer, requestId: "torture" })).saleIds.length;
  } catch {
    return undefined;
  }
}
