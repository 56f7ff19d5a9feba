import type { Database } from "bun:sqlite";
import { type Doc, decode, docOrEmpty, encode, isDoc } from "./doc";
import { compileFilter } from "./filter";
import { type SortField, sortFields } from "./sort-order";

export type Index = {
  id: number;
  name: string;
  key: Doc;
  fields: SortField[];
  unique: boolean;
  sparse: boolean;
  partial: Doc | undefined;
  covers: (doc: Doc) => boolean;
  /** Whether some document has an array at an indexed path: then entries don't give a document's order or bounds. */
  multikey: boolean;
};

export type Collection = { id: number; database: string; name: string; indexes: Index[] };

/** The collections and their indexes, kept in memory and on disk. */
export type Catalog = {
  /** Reads all anew from disk: at the start, and after a change was undone. */
  load(): void;
  find(database: string, name: string): Collection | undefined;
  list(database?: string): Collection[];
  create(database: string, name: string): Collection;
  drop(collection: Collection): void;
  addIndex(collection: Collection, spec: Doc): Index;
  dropIndex(collection: Collection, index: Index): void;
  markMultikey(index: Index): void;
};

type Row = { id: number; database: string; name: string };
type IndexRow = { id: number; collection: number; spec: Uint8Array; multikey: number };

export function openCatalog(db: Database): Catalog {
  db.run(
    "CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY, database TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (database, name))",
  );
  db.run(
    "CREATE TABLE IF NOT EXISTS indexes (id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, spec BLOB NOT NULL, multikey INTEGER NOT NULL)",
  );
  const collections = new Map<string, Collection>();
  const catalog: Catalog = {
    load() {
      collections.clear();
      for (const row of db.query<Row, []>("SELECT id, database, name FROM collections").all()) {
        const rows = db
          .query<IndexRow, [number]>("SELECT * FROM indexes WHERE collection = ? ORDER BY id")
          .all(row.id);
        const indexes = rows.map(({ id, spec, multikey }) => toIndex(id, decode(spec), multikey === 1));
        collections.set(`${row.database}.${row.name}`, { ...row, indexes });
      }
    },
    find: (database, name) => collections.get(`${database}.${name}`),
    list: (database) =>
      [...collections.values()].filter((each) => database === undefined || each.database === database),
    create(database, name) {
      const id = Number(
        db.query("INSERT INTO collections (database, name) VALUES (?, ?)").run(database, name)
          .lastInsertRowid,
      );
      db.run(`CREATE TABLE documents_${id} (id INTEGER PRIMARY KEY, body BLOB NOT NULL)`);
      const collection: Collection = { id, database, name, indexes: [] };
      collections.set(`${database}.${name}`, collection);
      catalog.addIndex(collection, { v: 2, key: { _id: 1 }, name: "_id_" });
      return collection;
    },
    drop(collection) {
      for (const index of [...collection.indexes]) catalog.dropIndex(collection, index);
      db.run(`DROP TABLE documents_${collection.id}`);
      db.query("DELETE FROM collections WHERE id = ?").run(collection.id);
      collections.delete(`${collection.database}.${collection.name}`);
    },
    addIndex(collection, spec) {
      const row = db
        .query("INSERT INTO indexes (collection, spec, multikey) VALUES (?, ?, 0)")
        .run(collection.id, encode(spec));
      const index = toIndex(Number(row.lastInsertRowid), spec, false);
      db.run(
        `CREATE TABLE entries_${index.id} (key BLOB NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (key, document)) WITHOUT ROWID`,
      );
      collection.indexes.push(index);
      return index;
    },
    dropIndex(collection, index) {
      db.run(`DROP TABLE entries_${index.id}`);
      db.query("DELETE FROM indexes WHERE id = ?").run(index.id);
      collection.indexes = collection.indexes.filter((each) => each !== index);
    },
    markMultikey(index) {
      if (index.multikey) return;
      db.query("UPDATE indexes SET multikey = 1 WHERE id = ?").run(index.id);
      index.multikey = true;
    },
  };
  catalog.load();
  return catalog;
}

/** What `listIndexes` says of an index. */
export function describeIndex(index: Index): Doc {
  return {
    v: 2,
    key: index.key,
    name: index.name,
    ...(index.unique && index.name !== "_id_" && { unique: true }),
    ...(index.sparse && { sparse: true }),
    ...(index.partial && { partialFilterExpression: index.partial }),
  };
}

function toIndex(id: number, spec: Doc, multikey: boolean): Index {
  const name = String(spec.name);
  const key = docOrEmpty(spec.key);
  const partial = isDoc(spec.partialFilterExpression) ? spec.partialFilterExpression : undefined;
  return {
    id,
    name,
    key,
    fields: sortFields(key),
    unique: name === "_id_" || spec.unique === true,
    sparse: spec.sparse === true,
    partial,
    covers: partial ? compileFilter(partial) : () => true,
    multikey,
  };
}
