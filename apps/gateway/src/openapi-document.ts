import { OpenAPIHono } from "@hono/zod-openapi";
import { SESSION_COOKIES } from "@pos-mi/contracts/auth";
import type { Access, GuardedRoute } from "@pos-mi/contracts/guarded-route";
import { gatewayRoutes, services } from "@pos-mi/contracts/services";

const DESCRIPTION = `
The API of POS-Mi, a point of sale for small Indonesian shops. The till itself uses nothing else.

**Amounts** are whole rupiah (\`currency: "IDR"\`), never fractions. **Ids** are UUIDv7. **Times** are ISO 8601 with a zone.

**Log in** with \`POST /auth/login\` and send the \`token\` as \`Authorization: Bearer\`. Of each call, \`x-access\` says what whoever makes it must be allowed to do: 401 \`unauthenticated\` says that nobody is logged in, 403 \`forbidden\` that they may not.

**Sell** with one call, \`POST /sales\`: it prices, takes the goods out of stock, stores the sale and saves the receipt. Make the sale's \`id\` yourself and send the same request again whenever an answer is missing: a sale is made once, however often it is sent. \`POST /inventory/decrease\` and \`POST /receipts\` with the \`saleId\`, called afterwards, find their work done and answer the same.

**Errors** are \`application/problem+json\` (RFC 9457). Switch on \`code\`; \`errors\` names the fields; \`requestId\` is what to quote when asking for help. Unknown fields are refused.

**Idempotency-Key**, on every write of stock or money: the same key and body give the first answer again; another body under the same key is refused with \`idempotency_mismatch\`.

**Lists** come in pages: give \`nextCursor\` back as \`cursor\` until it is null. Cursors are opaque.
`.trim();

const SECURITY_SCHEMES = {
  bearer: { type: "http", scheme: "bearer", description: "The `token` that `POST /auth/login` gives." },
  cookie: {
    type: "apiKey",
    in: "cookie",
    name: SESSION_COOKIES.http,
    description: `What a till's browser has; behind HTTPS it is called \`${SESSION_COOKIES.https}\`.`,
  },
} as const;

/** The OpenAPI 3.1 document of all that the gateway answers or forwards. */
export function openapiDocument() {
  const app = new OpenAPIHono();
  for (const [name, scheme] of Object.entries(SECURITY_SCHEMES))
    app.openAPIRegistry.registerComponent("securitySchemes", name, scheme);
  for (const routes of [...Object.values<Record<string, GuardedRoute>>(services), gatewayRoutes])
    for (const route of Object.values<GuardedRoute>(routes))
      app.openAPIRegistry.registerPath({ ...route, security: securityOf(route["x-access"]) });
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: "POS-Mi", version: "1.0.0", description: DESCRIPTION },
    servers: [{ url: "/", description: "This gateway" }],
    tags: [
      { name: "Login", description: "Who is at the till." },
      { name: "Staff", description: "Who may be." },
      { name: "Products", description: "The catalogue: what is sold, and for how much." },
      { name: "Inventory", description: "How many units of each product are on hand." },
      { name: "Sales", description: "Selling, and what was sold." },
      { name: "Receipts", description: "The customer's document of each sale." },
    ],
  });
}

const securityOf = (access: Access) => (access === "everybody" ? [] : [{ bearer: [] }, { cookie: [] }]);
