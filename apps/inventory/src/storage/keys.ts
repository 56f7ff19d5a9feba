/** Sorted set of the ids of all products that have a stock level: the order of the list. */
export const STOCKED_PRODUCTS = "stock:products";

/** Hash of all stock levels: `<product id>:quantity` and `<product id>:updatedAt`. */
export const STOCK_LEVELS = "stock:levels";

/** Sorted set of the sales whose goods are taken and that nobody has closed, by when, in milliseconds. */
export const OPEN_RESERVATIONS = "stock:open";

/**
 * Hash of one movement: state, bodyHash, lines, movedAt and, of a decrease, reason. Its lines are separated by
 * spaces, each `<product id>:<units>:<units on hand right after it>`, with units below zero when they leave.
 * The movement of a sale has the sale's id and these states: none → APPLIED → SETTLED or REVERTED; none → REJECTED, with
 * its shortages; none → REVERTED, a tombstone that a late reservation finds.
 */
export const movementKey = (movementId: string) => `movement:${movementId}`;
