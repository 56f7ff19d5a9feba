import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnv } from "@pos-mi/service-kit/app-env";

const DESCRIPTION = `
The API of POS-Mi, a point of sale for small Indonesian shops. The till itself uses nothing else.

**Amounts** are whole rupiah (\`currency: "IDR"\`), never fractions. **Ids** are UUIDv7. **Times** are ISO 8601 with a zone.

**Sell** with one call, \`POST /sales\`: it prices, takes the goods out of stock, stores the sale and saves the receipt. Make the sale's \`id\` yourself and send the same request again whenever an answer is missing: a sale is made once, however often it is sent. \`POST /inventory/decrease\` and \`POST /receipts\` with the \`saleId\`, called afterwards, find their work done and answer the same.

**Errors** are \`application/problem+json\` (RFC 9457). Switch on \`code\`; \`errors\` names the fields; \`requestId\` is what to quote when asking for help. Unknown fields are refused.

**Idempotency-Key**, on every write of stock or money: the same key and body give the first answer again; another body under the same key is refused with \`idempotency_mismatch\`.

**Lists** come in pages: give \`nextCursor\` back as \`cursor\` until it is null. Cursors are opaque.
`.trim();

/** The OpenAPI 3.1 document of everything that the gateway forwards. */
export function openapiDocument(app: OpenAPIHono<AppEnv>) {
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: "POS-Mi", version: "1.0.0", description: DESCRIPTION },
    servers: [{ url: "/", description: "This gateway" }],
    tags: [
      { name: "Products", description: "The catalogue: what is sold, and for how much." },
      { name: "Inventory", description: "How many units of each product are on hand." },
      { name: "Sales", description: "Selling, and what was sold." },
      { name: "Receipts", description: "The customer's document of each sale." },
    ],
  });
}
