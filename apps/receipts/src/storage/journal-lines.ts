import { id } from "@pos-mi/contracts/primitives";
import { z } from "zod";

const line = z.object({ saleId: id });
const NEWLINE = 0x0a;

/** What a segment of the journal holds. */
export type JournalLines = {
  /** The receipts as JSON, by sale id. */
  receipts: Map<string, string>;
  /** How many lines are no receipt, the torn one at the end not counted. */
  damaged: number;
};

/** One line for each receipt. */
export const toLines = (receipts: Iterable<string>) => Array.from(receipts, (json) => `${json}\n`).join("");

/** Reads a segment. What has no newline at the end was torn by a crash before it was acknowledged, and is dropped. */
export function readLines(segment: Uint8Array): JournalLines {
  const receipts = new Map<string, string>();
  let damaged = 0;
  let start = 0;
  for (let end = segment.indexOf(NEWLINE); end >= 0; end = segment.indexOf(NEWLINE, start)) {
    try {
      const json = new TextDecoder("utf-8", { fatal: true }).decode(segment.subarray(start, end));
      receipts.set(line.parse(JSON.parse(json)).saleId, json);
    } catch {
      damaged += 1;
    }
    start = end + 1;
  }
  return { receipts, damaged };
}
