/**
 * Every reason for which a call can be refused: the stable `code` that clients switch on, with its HTTP status
 * and title (RFC 9457).
 */
export const PROBLEMS = {
  malformed_json: { status: 400, title: "The body is not valid JSON" },
  invalid_cursor: { status: 400, title: "The cursor is not one that this list gave out" },
  unauthenticated: { status: 401, title: "Log in first, or send a key" },
  login_failed: { status: 401, title: "The staff code or the PIN is not right" },
  forbidden: { status: 403, title: "This is not allowed to you" },
  not_found: { status: 404, title: "There is nothing at this address" },
  product_not_found: { status: 404, title: "There is no such product" },
  sale_not_found: { status: 404, title: "There is no such sale" },
  staff_not_found: { status: 404, title: "There is no such member of staff" },
  method_not_allowed: { status: 405, title: "This address does not take that method" },
  sku_taken: { status: 409, title: "Another product has this SKU" },
  barcode_taken: { status: 409, title: "Another product has this barcode" },
  staff_code_taken: { status: 409, title: "Somebody else has this staff code" },
  last_owner: { status: 409, title: "A shop has at least one owner" },
  opening_stock_exists: { status: 409, title: "The opening stock of this product is already set" },
  out_of_stock: { status: 409, title: "There is not enough stock" },
  sale_cancelled: { status: 409, title: "The sale with this id was called off: make a new one" },
  sale_completed: { status: 409, title: "The sale is completed and can't be called off" },
  price_changed: { status: 409, title: "The total is no longer what was expected" },
  body_too_large: { status: 413, title: "The body is too large" },
  unsupported_media_type: { status: 415, title: "The body must be application/json" },
  validation_failed: { status: 422, title: "The request is not valid" },
  idempotency_mismatch: { status: 422, title: "This key was used before with another body" },
  unknown_product: { status: 422, title: "A line names a product that does not exist" },
  discount_too_large: { status: 422, title: "A discount is larger than what it is taken from" },
  total_too_large: { status: 422, title: "The sale comes to more than 10^12 rupiah" },
  insufficient_tender: { status: 422, title: "The tenders do not cover the total" },
  tender_exceeds_due: { status: 422, title: "A tender other than cash is more than what is still due" },
  too_many_attempts: { status: 429, title: "Too many attempts: wait before the next one" },
  internal_error: { status: 500, title: "Something went wrong on our side" },
  upstream_failed: { status: 502, title: "A service behind the gateway gave no usable answer" },
  unavailable: { status: 503, title: "A part of the system is not reachable now" },
  overloaded: { status: 503, title: "More is asked for than can be served now; nothing was changed" },
  upstream_timeout: {
    status: 504,
    title: "A part of the system gave no answer in time: send the same request again to learn the outcome",
  },
} as const satisfies Record<string, { status: number; title: string }>;

/** The stable code of a problem. */
export type ProblemCode = keyof typeof PROBLEMS;

/** The HTTP statuses that problems are answered with. */
export type ProblemStatus = (typeof PROBLEMS)[ProblemCode]["status"];
