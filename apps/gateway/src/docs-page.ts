import { fileURLToPath } from "node:url";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnv } from "@pos-mi/service-kit/app-env";
import { Scalar } from "@scalar/hono-api-reference";

const SCRIPT = fileURLToPath(new URL("browser/standalone.js", import.meta.resolve("@scalar/api-reference")));

/** The docs page at `/docs`. Its script and fonts come from here: it works with no internet. */
export function addDocsPage(app: OpenAPIHono<AppEnv>): void {
  app.get("/docs/scalar.js", () => {
    const headers = { "Content-Type": "text/javascript", "Cache-Control": "public, max-age=86400" };
    return new Response(Bun.file(SCRIPT), { headers });
  });
  app.get(
    "/docs",
    Scalar({
      url: "/openapi.json",
      cdn: "/docs/scalar.js",
      pageTitle: "POS-Mi API",
      withDefaultFonts: false,
      telemetry: false,
      agent: { disabled: true },
      mcp: { disabled: true },
      hideClientButton: true,
      showDeveloperTools: "never",
    }),
  );
}
