/** Sorted set of the ids of all products that have a stock level: the order of the list. */
export const STOCKED_PRODUCTS = "stock:products";

/** Hash of all stock levels: `<product id>:quantity` and `<product id>:updatedAt`. */
export const STOCK_LEVELS = "stock:levels";

/**
 * Hash of one movement: state, bodyHash, lines, movedAt and, of a decrease, reason. Its lines are separated by
 * spaces, each `<product id>:<units>:<units on hand right after it>`, with units below zero when they leave.
 */
export const movementKey = (movementId: string) => `movement:${movementId}`;
