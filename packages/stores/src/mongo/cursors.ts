import { Long } from "bson";
import { CommandError } from "./command-error";
import { encodeCursor } from "./wire";

const defaultFirstBatch = 101;
const maxBatchBytes = 8 * 1024 * 1024;

type Open = { ns: string; documents: Iterator<Buffer> };

/** Result sets that are read in batches. */
export type Cursors = {
  first(ns: string, documents: Iterator<Buffer>, options: { batchSize?: number; single: boolean }): Buffer;
  next(ns: string, id: unknown, batchSize: number | undefined): Buffer;
  kill(ids: unknown[]): number;
};

export function createCursors(): Cursors {
  const open = new Map<bigint, Open>();
  let lastId = 0n;

  const reply = (
    kind: "firstBatch" | "nextBatch",
    cursor: Open,
    id: bigint | undefined,
    size: number,
    single: boolean,
  ) => {
    const batch: Buffer[] = [];
    let bytes = 0;
    let done = false;
    while (batch.length < size && bytes < maxBatchBytes) {
      const next = cursor.documents.next();
      if (next.done) {
        done = true;
        break;
      }
      batch.push(next.value);
      bytes += next.value.length;
    }
    if (done || single) {
      if (id !== undefined) open.delete(id);
      return encodeCursor(kind, batch, 0n, cursor.ns);
    }
    const kept = id ?? ++lastId;
    open.set(kept, cursor);
    return encodeCursor(kind, batch, kept, cursor.ns);
  };

  return {
    first: (ns, documents, { batchSize = defaultFirstBatch, single }) =>
      reply("firstBatch", { ns, documents }, undefined, batchSize, single),
    next(ns, id, batchSize = Number.POSITIVE_INFINITY) {
      const key = toBigInt(id);
      const cursor = open.get(key);
      if (cursor?.ns !== ns) throw new CommandError(43, `cursor id ${key} not found`);
      return reply("nextBatch", cursor, key, batchSize || Number.POSITIVE_INFINITY, false);
    },
    kill: (ids) => ids.filter((id) => open.delete(toBigInt(id))).length,
  };
}

function toBigInt(id: unknown): bigint {
  return Long.isLong(id) ? id.toBigInt() : BigInt(Number(id));
}
