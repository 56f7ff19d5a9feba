/** Prints what the production form of POS-Mi uses of the memory when nobody does anything. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { byApp } from "./src/apps";
import { fillDemoShop } from "./src/fill-demo-shop";
import { hireDemoStaff } from "./src/hire-demo-staff";
import { memoryOf, type ProcessMemory, tellsMemory } from "./src/process-memory";
import { requireBuild } from "./src/require-build";
import { type Stack, startStack } from "./src/stack";
import { stopRequested } from "./src/stop-requested";

const BUDGET_MB = 700;
const IDLE_SECONDS = 15;

if (!tellsMemory) {
  console.error("The memory can only be measured on Linux, which tells it in /proc.");
  process.exit(1);
}
await requireBuild();
const dataDir = await mkdtemp(path.join(tmpdir(), "pos-mi-memory-"));
const signal = stopRequested();
const stack = await startStack({ mode: "production", dataDir, ports: byApp(() => 0), signal });
try {
  const { gateway, pos } = stack.urls;
  const staff = await hireDemoStaff({ gateway, setupToken: stack.setupToken, signal });
  if (!staff) throw new Error("The shop has other staff");
  await fillDemoShop({ gateway, token: staff.owner, dataDir, embedded: true, signal });
  const headers = { Authorization: `Bearer ${staff.cashier}` };
  await Promise.all([fetch(`${pos}/order`), fetch(`${pos}/api/products`, { headers })]);
  console.log(`Waiting for ${IDLE_SECONDS} s …`);
  await sleep(IDLE_SECONDS * 1000, undefined, { signal });
  process.exitCode = printMemory(stack) <= BUDGET_MB ? 0 : 1;
} catch (error) {
  if (!signal.aborted) throw error;
} finally {
  await stack.stop();
  await rm(dataDir, { recursive: true });
}
process.exit();

/** Prints the memory by process. @returns the sum in MB */
function printMemory({ pids }: Stack): number {
  const named = new Map(Object.entries(pids()).map(([name, pid]) => [pid, name]));
  const processes = memoryOf([process.pid, ...named.keys()]);
  const byName = Map.groupBy(processes, ({ pid, program }) =>
    pid === process.pid ? "supervisor" : (named.get(pid) ?? program),
  );
  const row = (name: string, mb: number, count = "") =>
    console.log(`${name.padEnd(12)}${mb.toFixed(1).padStart(8)} MB  ${count}`);
  for (const [name, group] of byName)
    row(name, sumMb(group), group.length > 1 ? `${group.length} processes` : "");
  const total = sumMb(processes);
  row("total", total, `of ${BUDGET_MB} MB (PSS)`);
  return total;
}

function sumMb(processes: ProcessMemory[]): number {
  return processes.reduce((sum, { pssKib }) => sum + (pssKib * 1024) / 1e6, 0);
}
