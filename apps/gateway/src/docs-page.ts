import { fileURLToPath } from "node:url";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnv } from "@pos-mi/service-kit/app-env";
import { html } from "hono/html";

/** What the page loads from swagger-ui-dist, by its name under `/docs/`. */
const ASSETS = {
  "swagger-ui.css": "text/css",
  "swagger-ui-bundle.js": "text/javascript",
  "favicon-32x32.png": "image/png",
};

const START = `
SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
  validatorUrl: null,
});
`;

/** The docs page at `/docs`. Everything it loads comes from here: it works with no internet. */
export function addDocsPage(app: OpenAPIHono<AppEnv>): void {
  const page = html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>POS-Mi API</title>
    <link rel="icon" href="/docs/favicon-32x32.png" />
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
  </head>
  <body>
    <main id="docs"></main>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>`;
  app.get("/docs", (c) => c.html(page));
  app.get("/docs/start.js", (c) => c.body(START, 200, { "Content-Type": "text/javascript" }));
  for (const [name, type] of Object.entries(ASSETS)) {
    const file = Bun.file(fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`)));
    const headers = { "Content-Type": type, "Cache-Control": "public, max-age=86400" };
    app.get(`/docs/${name}`, () => new Response(file, { headers }));
  }
}
