import { Database } from "bun:sqlite";
import { type Catalog, type Collection, type Index, openCatalog } from "./catalog";
import { CommandError } from "./command-error";
import { type Doc, decode, encode } from "./doc";
import { duplicateKeyError, entriesOf } from "./index-entries";

const maxDocumentBytes = 16 * 1024 * 1024;

/** A document as stored: its place, its bytes and its values. */
export type StoredDoc = { id: number; body: Buffer; doc: Doc };

/** Documents and their index entries in SQLite. */
export type DocumentStore = {
  db: Database;
  catalog: Catalog;
  count(collection: Collection): number;
  insert(collection: Collection, doc: Doc): void;
  replace(collection: Collection, stored: StoredDoc, doc: Doc): Buffer;
  remove(collection: Collection, stored: StoredDoc): void;
  buildIndex(collection: Collection, index: Index): void;
  /** Runs `work` as one transaction: on the disk when it returns, undone when it throws. */
  durably<T>(work: () => T): T;
  close(): void;
};

export function openDocumentStore(file: string): DocumentStore {
  const db = new Database(file, { create: true });
  db.run("PRAGMA journal_mode = WAL");
  // FULL: an acknowledged write survives a power cut too.
  db.run("PRAGMA synchronous = FULL");
  db.run("PRAGMA cache_size = -8000");
  const catalog = openCatalog(db);

  const addEntries = (collection: Collection, id: number, doc: Doc) => {
    const perIndex = collection.indexes.map((index) => ({ index, ...entriesOf(doc, index) }));
    for (const { index, entries } of perIndex) {
      if (!index.unique) continue;
      for (const { key, values } of entries) {
        const taken = db.query<{ document: number }, [Buffer, number]>(
          `SELECT document FROM entries_${index.id} WHERE key = ? AND document <> ? LIMIT 1`,
        );
        if (taken.get(key, id)) throw duplicateKeyError(collection, index, values);
      }
    }
    for (const { index, entries, multikey } of perIndex) {
      const add = db.query(`INSERT INTO entries_${index.id} (key, document) VALUES (?, ?)`);
      for (const { key } of entries) add.run(key, id);
      if (multikey) catalog.markMultikey(index);
    }
  };

  const removeEntries = (collection: Collection, { id, doc }: StoredDoc) => {
    for (const index of collection.indexes) {
      const remove = db.query(`DELETE FROM entries_${index.id} WHERE key = ? AND document = ?`);
      for (const { key } of entriesOf(doc, index).entries) remove.run(key, id);
    }
  };

  /** One document's change, whole or not at all, within the command's transaction. */
  const atomically = db.transaction((work: () => void) => work());

  return {
    db,
    catalog,
    count: ({ id }) => db.query<{ n: number }, []>(`SELECT count(*) AS n FROM documents_${id}`).get()?.n ?? 0,
    insert(collection, doc) {
      const body = encodeWithin(doc);
      atomically(() => {
        const added = db.query(`INSERT INTO documents_${collection.id} (body) VALUES (?)`).run(body);
        addEntries(collection, Number(added.lastInsertRowid), decode(body));
      });
    },
    replace(collection, stored, doc) {
      const body = encodeWithin(doc);
      atomically(() => {
        removeEntries(collection, stored);
        addEntries(collection, stored.id, decode(body));
        db.query(`UPDATE documents_${collection.id} SET body = ? WHERE id = ?`).run(body, stored.id);
      });
      return body;
    },
    remove(collection, stored) {
      atomically(() => {
        removeEntries(collection, stored);
        db.query(`DELETE FROM documents_${collection.id} WHERE id = ?`).run(stored.id);
      });
    },
    buildIndex(collection, index) {
      const only = { ...collection, indexes: [index] };
      const all = db.query<{ id: number; body: Uint8Array }, []>(
        `SELECT id, body FROM documents_${collection.id}`,
      );
      for (const { id, body } of all.all()) addEntries(only, id, decode(body));
    },
    durably(work) {
      try {
        return db.transaction(work).immediate();
      } catch (error) {
        catalog.load();
        throw error;
      }
    },
    close() {
      db.run("PRAGMA wal_checkpoint(TRUNCATE)");
      db.close();
    },
  };
}

function encodeWithin(doc: Doc): Buffer {
  const body = encode(doc);
  if (body.length > maxDocumentBytes)
    throw new CommandError(10334, `the document is larger than ${maxDocumentBytes} bytes`);
  return body;
}
