import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Receipt, receipt } from "@pos-mi/contracts/receipts";

export const freshFolder = () => mkdtemp(join(tmpdir(), "pos-mi-receipts-"));

/** Every receipt file, as it is read by somebody else, by sale id. */
export async function receiptFiles(folder: string): Promise<Map<string, { text: string; receipt: Receipt }>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".json"));
  return new Map(
    await Promise.all(
      names.map(async (name) => {
        const text = await readFile(join(folder, name), "utf8");
        return [
          basename(name, ".json"),
          { text, receipt: receipt.strict().parse(JSON.parse(text)) },
        ] as const;
      }),
    ),
  );
}

/** The text of every receipt file, by sale id. */
export const receiptTexts = async (folder: string) =>
  new Map([...(await receiptFiles(folder))].map(([saleId, { text }]) => [saleId, text]));

/** The files of the journal, what locks it left out. */
export async function segmentFiles(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, "journal"));
  return names.filter((name) => !name.startsWith("lock")).map((name) => join(folder, "journal", name));
}

/** The lines of a segment, but for what is torn at its end. */
export const linesOf = async (segment: string | undefined) =>
  (await readFile(segment ?? "", "utf8")).split("\n").slice(0, -1);
