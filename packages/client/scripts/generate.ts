/** Writes openapi.json and the client's types from the gateway; with `--check`, fails when they are stale. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openapiDocument } from "@pos-mi/gateway/openapi-document";

const PACKAGE = join(import.meta.dir, "..");
const ROOT = join(PACKAGE, "../..");

const openapiJson = () => `${JSON.stringify(openapiDocument(), null, 2)}\n`;

/** TypeScript 6 writes the declaration: what 7 writes differs from run to run. */
async function gatewayTypes(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "pos-mi-generate-"));
  try {
    const config = join(ROOT, "apps/gateway/tsconfig.client-type.json");
    const tsc = join(PACKAGE, "node_modules/.bin/tsc");
    const run = Bun.spawn([process.execPath, tsc, "-p", config, "--outDir", folder], {
      stdout: "inherit",
      stderr: "inherit",
    });
    if ((await run.exited) !== 0) throw new Error("the gateway's types don't compile");
    const written = await readFile(join(folder, "apps/gateway/src/client-type.d.ts"), "utf8");
    return `// Generated from the gateway by \`bun run generate\`.\n${written}`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const check = process.argv.includes("--check");
const generated = { "openapi.json": openapiJson(), "src/gateway.d.ts": await gatewayTypes() };
let stale = false;
for (const [name, content] of Object.entries(generated)) {
  const path = join(PACKAGE, name);
  const current = await readFile(path, "utf8").catch(() => "");
  if (current === content) continue;
  if (check) console.error(`packages/client/${name} is stale: run \`bun run generate\` and commit it.`);
  else await writeFile(path, content);
  stale = true;
}
if (check && stale) process.exit(1);
