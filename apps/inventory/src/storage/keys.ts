/** Hash of the epoch that the rest of these keys are in: `number` and `writes`, or `rebuilding` while there is none. */
export const EPOCH = "stock:epoch";

/** Sorted set of the ids of all products that have a stock level: the order of the list. */
export const STOCKED_PRODUCTS = "stock:products";

/** Hash of all stock levels: `<product id>:quantity` and `<product id>:updatedAt`. */
export const STOCK_LEVELS = "stock:levels";

/** Sorted set of the sales whose goods are taken and that nobody has closed, by when, in milliseconds. */
export const OPEN_RESERVATIONS = "stock:open";

/** Set of the ids of openings and adjustments that nobody has seen in the ledger yet. */
export const UNRECORDED_MOVEMENTS = "stock:unrecorded";

/**
 * Hash of one movement: state, bodyHash, lines, movedAt, of an opening or an adjustment its kind, and of a decrease its
 * reason. Its lines are separated by spaces, each `<product id>:<units>:<units on hand right after it>`, with units
 * below zero when they leave.
 * The movement of a sale has the sale's id and these states: none → APPLIED → SETTLED or REVERTED; none → REJECTED, with
 * its shortages; none → REVERTED, a tombstone that a late reservation finds. Others are APPLIED.
 */
export const movementKey = (movementId: string) => `movement:${movementId}`;

/**
 * How long a movement that is closed, or in the ledger, answers for itself, in seconds: far longer than a request can
 * be on its way. The ledger answers for it after that.
 */
export const REMEMBER_SECONDS = 7 * 24 * 60 * 60;
