import type { Collection } from "./catalog";
import { type Doc, decode } from "./doc";
import type { DocumentStore, StoredDoc } from "./document-store";
import { compileFilter } from "./filter";
import { needlesOf } from "./needles";
import { choosePlan, type Plan, type Scan } from "./plan";
import { type SortField, sortKey } from "./sort-order";

const firstChunk = 64;
const largestChunk = 1024;

type Search = { filter: Doc; sort?: readonly SortField[]; skip?: number; limit?: number };
type Row = { id: number; body: Uint8Array; key: Uint8Array };

/**
 * The documents that match, in order, read as they are asked for. Between two of them others may be written: what is
 * read later is as it is then.
 */
export function* findDocuments(
  store: DocumentStore,
  collection: Collection,
  search: Search,
): Generator<StoredDoc> {
  const { filter, sort = [], skip = 0, limit = Number.POSITIVE_INFINITY } = search;
  const plan = choosePlan(collection, filter, sort);
  const found = matching(store, collection, filter, plan);
  let at = 0;
  for (const stored of plan.ordered ? found : sorted(found, sort, skip + limit)) {
    if (at >= skip + limit) return;
    if (at++ >= skip) yield stored;
    if (at >= skip + limit) return;
  }
}

function* matching(
  store: DocumentStore,
  collection: Collection,
  filter: Doc,
  plan: Plan,
): Generator<StoredDoc> {
  const matches = compileFilter(filter);
  const needles = needlesOf(filter);
  const { scans } = plan;
  const seen = scans.length > 1 || scans[0]?.index.multikey ? new Set<number>() : undefined;
  const rows =
    scans.length > 0
      ? scans.values().flatMap((scan) => scanRows(store, collection, scan, needles))
      : allRows(store, collection, needles);
  for (const { id, body } of rows) {
    if (seen?.has(id)) continue;
    seen?.add(id);
    const doc = decode(body);
    if (matches(doc)) yield { id, body: Buffer.from(body.buffer, body.byteOffset, body.byteLength), doc };
  }
}

/** Keeps no more than twice what is wanted while it looks for the first ones. */
function sorted(found: Iterable<StoredDoc>, sort: readonly SortField[], wanted: number): StoredDoc[] {
  let kept: { key: Buffer; stored: StoredDoc }[] = [];
  const arrange = () => {
    kept = kept.sort((a, b) => Buffer.compare(a.key, b.key)).slice(0, wanted);
  };
  for (const stored of found) {
    kept.push({ key: sortKey(stored.doc, sort), stored });
    if (kept.length > 2 * wanted + 1000) arrange();
  }
  arrange();
  return kept.map(({ stored }) => stored);
}

function* allRows(store: DocumentStore, collection: Collection, needles: Buffer[]): Generator<Row> {
  const query = store.db.query<Row, (Buffer | number)[]>(
    `SELECT d.id, d.body FROM documents_${collection.id} d WHERE d.id > ?${contains(needles)} ORDER BY d.id LIMIT ?`,
  );
  yield* inChunks((last, size) => query.all(last?.id ?? 0, ...needles, size));
}

function* scanRows(
  store: DocumentStore,
  collection: Collection,
  { index, ranges, backwards }: Scan,
  needles: Buffer[],
): Generator<Row> {
  const [direction, past] = backwards ? ["DESC", "<"] : ["", ">"];
  const query = store.db.query<Row, (Uint8Array | number)[]>(
    `SELECT d.id, d.body, e.key FROM entries_${index.id} e CROSS JOIN documents_${collection.id} d ON d.id = e.document
     WHERE (e.key, e.document) ${past} (?, ?) AND e.key >= ? AND e.key < ?${contains(needles)}
     ORDER BY e.key ${direction}, e.document ${direction} LIMIT ?`,
  );
  for (const { from, to } of backwards ? ranges.toReversed() : ranges) {
    const start: [Uint8Array, number] = [backwards ? to : from, -1];
    yield* inChunks((last, size) =>
      query.all(...(last ? [last.key, last.id] : start), from, to, ...needles, size),
    );
  }
}

/** No statement stays open between two documents, so that writing in between is safe. */
function* inChunks(read: (last: Row | undefined, size: number) => Row[]): Generator<Row> {
  let last: Row | undefined;
  for (let size = firstChunk; ; size = Math.min(size * 4, largestChunk)) {
    const rows = read(last, size);
    yield* rows;
    last = rows.at(-1);
    if (rows.length < size) return;
  }
}

const contains = (needles: Buffer[]) => needles.map(() => " AND instr(d.body, ?) > 0").join("");
