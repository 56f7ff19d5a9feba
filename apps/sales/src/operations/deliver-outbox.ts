import { receipt } from "@pos-mi/contracts/receipts";
import type { Logger } from "@pos-mi/service-kit/logger";
import type { Deps } from "../deps";
import { claimDue, type OutboxEntry, postpone, removeFromOutbox } from "../storage/outbox";

const BATCH = 20;

/** From this many failures on an entry is an alarm: somebody has to look. */
const ALARM_AFTER = 10;

const MAX_BACKOFF_SECONDS = 60;

/** Tells the receipts service about every committed sale that it has not heard of. Failures are tried again for ever. */
export async function deliverOutbox(deps: Deps, logger: Logger): Promise<void> {
  let entries: OutboxEntry[];
  do {
    entries = await claimDue(deps.db, BATCH);
    await Promise.all(entries.map((entry) => deliver(deps, logger, entry)));
  } while (entries.length === BATCH);
}

async function deliver(deps: Deps, logger: Logger, { id, saleId, attempts }: OutboxEntry): Promise<void> {
  try {
    await deps.receipts.call({ path: "/receipts", body: { saleId }, answer: receipt, requestId: saleId });
    await removeFromOutbox(deps.db, id);
  } catch (error) {
    const level = attempts >= ALARM_AFTER ? "error" : "warn";
    logger[level]({ err: error, saleId, attempts }, "receipt not saved yet");
    await postpone(deps.db, id, Math.min(2 ** attempts, MAX_BACKOFF_SECONDS));
  }
}
