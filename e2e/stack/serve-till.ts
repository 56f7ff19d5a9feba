/** Runs the whole stack on free ports until it is told to stop, with the demo shop unless told `new`; says where as a line of JSON. */
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { APPS, type Mode, ROOT } from "@pos-mi/scripts/apps";
import { fillDemoShop } from "@pos-mi/scripts/fill-demo-shop";
import { hireDemoStaff } from "@pos-mi/scripts/hire-demo-staff";
import { startStack } from "@pos-mi/scripts/stack";
import { quietPorts } from "./quiet-ports";

/** What `bun run build` made, as shops run it; from source where something is not built. */
async function builtMode(): Promise<Mode> {
  const files = APPS.map(({ name, built }) => Bun.file(path.join(ROOT, "apps", name, built)).exists());
  return (await Promise.all(files)).every(Boolean) ? "production" : "dev";
}

const dataDir = await mkdtemp(path.join(tmpdir(), "pos-mi-till-"));
const mode = await builtMode();
const stack = await startStack({
  mode,
  dataDir,
  ports: await quietPorts(),
  env: { LOG_LEVEL: "error", SHOP_NAME: "Toko Sumber Rejeki", SHOP_ADDRESS: "Jl. Melati No. 12, Yogyakarta" },
  log: (name, line) => console.error(`${name}: ${line}`),
});

/** Fills the demo shop. @returns an owner's session */
async function fillShop(): Promise<string> {
  const { signal } = new AbortController();
  const { gateway } = stack.urls;
  const staff = await hireDemoStaff({ gateway, setupToken: stack.setupToken });
  if (!staff) throw new Error("The shop has other staff");
  await fillDemoShop({ gateway, token: staff.owner, dataDir, embedded: true, signal });
  return staff.owner;
}

const token = process.argv[2] === "new" ? undefined : await fillShop();
const { gateway, pos: till } = stack.urls;
console.log(JSON.stringify({ mode, till, gateway, setupToken: stack.setupToken, token }));

await once(process, "SIGTERM");
await stack.stop();
await rm(dataDir, { recursive: true });
process.exit(0);
