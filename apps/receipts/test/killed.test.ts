import { afterEach, beforeEach, expect, test } from "bun:test";
import { rm } from "node:fs/promises";
import type { Sale } from "@pos-mi/contracts/sales";
import { makeSale, makeSales } from "./make-sale";
import { freshFolder, receiptFiles, segmentFiles } from "./receipts-folder";
import { eventually, startReceipts } from "./receipts-process";

const EXPORTED_MS = 10_000;
const TEST_MS = 40_000;

let folder: string;
let service: Awaited<ReturnType<typeof startReceipts>>;

beforeEach(async () => {
  folder = await freshFolder();
});
afterEach(async () => {
  await service.kill();
  await rm(folder, { recursive: true });
});

/** Each sale has its file, and the journal is empty. */
async function expectExported(sales: readonly Sale[]): Promise<void> {
  const isDone = async () =>
    (await receiptFiles(folder)).size >= sales.length && (await segmentFiles(folder)).length === 0;
  await eventually(isDone, EXPORTED_MS);
  const files = await receiptFiles(folder);
  expect([...files.keys()].sort()).toEqual(sales.map(({ id }) => id).sort());
  expect(sales.map(({ id }) => files.get(id)?.receipt.sale)).toEqual([...sales]);
}

test.each([
  ["killed", "SIGKILL", 128 + 9],
  ["told to stop, which it does at once", "SIGTERM", 0],
] as const)(
  "what was acknowledged is there after the process was %s",
  async (_, signal, exitCode) => {
    const sales = makeSales(100);
    service = await startReceipts(folder);
    expect(await service.deliver(sales)).toBe(true);
    expect(await service.kill(signal)).toBe(exitCode);
    const endedAt = new Date().toISOString();
    service = await startReceipts(folder);
    await expectExported(sales);
    for (const { receipt } of (await receiptFiles(folder)).values())
      expect(receipt.savedAt < endedAt).toBe(true);
  },
  TEST_MS,
);

test.each(["before-journal", "after-journal", "before-link", "after-link", "before-delete", "after-delete"])(
  "killed at %s, nothing is lost or doubled",
  async (name) => {
    const sales = makeSales(40);
    service = await startReceipts(folder, { FAILPOINTS: `receipts.${name}:1` });
    const acknowledged = await service.deliver(sales);
    expect(acknowledged).toBe(!name.endsWith("-journal"));
    await service.exited;
    service = await startReceipts(folder);
    if (!acknowledged) expect(await service.deliver(sales)).toBe(true);
    await expectExported(sales);
  },
  TEST_MS,
);

test(
  "a write that the disk cuts short is not acknowledged, and spoils nothing",
  async () => {
    // No file may be larger than 300 kB: the fourth delivery's write ends in the middle of a line.
    const limited = ["bash", "-c", 'trap "" XFSZ; ulimit -f 300; exec "$@"', "limited"];
    service = await startReceipts(folder, {}, limited);
    const acknowledged: Sale[] = [];
    let refused: Sale[] = [];
    while (refused.length === 0) {
      const batch = Array.from({ length: 3 }, () => makeSale(120));
      if (await service.deliver(batch)) acknowledged.push(...batch);
      else refused = batch;
      expect(acknowledged.length).toBeLessThan(60);
    }
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(await service.deliver(refused)).toBe(true);
    await service.kill();
    service = await startReceipts(folder);
    await expectExported([...acknowledged, ...refused]);
  },
  TEST_MS,
);
