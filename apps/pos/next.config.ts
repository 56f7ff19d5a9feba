import path from "node:path";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./src/i18n/request.ts");
const repositoryRoot = path.join(import.meta.dirname, "../..");

const config: NextConfig = {
  output: "standalone",
  outputFileTracingRoot: repositoryRoot,
  turbopack: { root: repositoryRoot },
  transpilePackages: ["@pos-mi/client", "@pos-mi/contracts", "@pos-mi/money"],
  poweredByHeader: false,
  devIndicators: false,
  // The gateway and the services log what matters; a line for each page would bury it.
  logging: { incomingRequests: false },
  // TypeScript 7 has no compiler API for Next to call; `bun run typecheck` checks the types instead.
  typescript: { ignoreBuildErrors: true },
  experimental: { optimizePackageImports: ["radix-ui"] },
};

export default withNextIntl(config);
