import { join } from "node:path";
import type { Sale } from "@pos-mi/contracts/sales";
import { vouchedApp } from "@pos-mi/service-kit/vouched-app";
import { NOBODY, part } from "./receipts-app";

const INDEX = join(import.meta.dir, "../src/index.ts");
const START_MS = 15_000;

/** The service as a process of its own, started with a command before it if one is given. */
export async function startReceipts(
  folder: string,
  env: Record<string, string> = {},
  command: string[] = [],
) {
  const port = freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = Bun.spawn([...command, process.execPath, INDEX], {
    env: {
      ...process.env,
      RECEIPTS_PORT: String(port),
      RECEIPTS_DIR: folder,
      SALES_URL: NOBODY,
      ASSERTION_KEY: part.key,
      LOG_LEVEL: "silent",
      ...env,
    },
    stdio: ["ignore", "ignore", "ignore"],
  });
  const ready = () =>
    fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  await eventually(ready, START_MS);
  const app = vouchedApp({ request: (path, init) => fetch(url + path, init) }, part);
  return {
    /** Whether the sales were acknowledged. */
    async deliver(sales: readonly Sale[]) {
      const headers = { "content-type": "application/json" };
      const body = JSON.stringify({ sales });
      try {
        return (await app.request("/delivered-sales", { method: "POST", headers, body })).ok;
      } catch {
        return false;
      }
    },
    exited: child.exited,
    async kill(signal: "SIGKILL" | "SIGTERM" = "SIGKILL") {
      child.kill(signal);
      return child.exited;
    },
  };
}

/** Waits until something holds. */
export async function eventually(holds: () => Promise<boolean>, withinMs: number): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`not so after ${withinMs} ms`);
    await Bun.sleep(20);
  }
}

function freePort(): number {
  const server = Bun.serve({ hostname: "127.0.0.1", port: 0, fetch: () => new Response() });
  const { port } = server;
  server.stop(true);
  if (port === undefined) throw new Error("no port");
  return port;
}
