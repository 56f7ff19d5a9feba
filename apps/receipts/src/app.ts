import { receiptDeliveryRoutes } from "@pos-mi/contracts/receipt-delivery";
import { receiptRoutes } from "@pos-mi/contracts/receipts";
import { createApp } from "@pos-mi/service-kit/create-app";
import { implement } from "@pos-mi/service-kit/implement";
import type { Logger } from "@pos-mi/service-kit/logger";
import type { Part } from "@pos-mi/service-kit/part";
import { vouchedCalls } from "@pos-mi/service-kit/vouched-calls";
import type { Deps } from "./deps";
import { deliveryHandlers, receiptHandlers } from "./handlers";

/** Errors of a disk that is full, gone or read-only: nothing a caller did. */
const DISK_AWAY = new Set(["ENOSPC", "EROFS", "EACCES", "EIO", "EMFILE", "ENFILE"]);

/** The receipts app: the same one in production and in tests. */
export function createReceiptsApp(deps: Deps, logger: Logger, part: Part) {
  const app = createApp({
    logger,
    callers: vouchedCalls(part),
    checks: { folder: () => deps.receipts.check() },
    isAway: (error) => error instanceof Error && "code" in error && DISK_AWAY.has(String(error.code)),
  });
  implement(app, receiptRoutes, receiptHandlers(deps));
  implement(app, receiptDeliveryRoutes, deliveryHandlers(deps));
  return app;
}
