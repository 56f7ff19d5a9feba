import { notSupported } from "../command-error";
import { docOrEmpty, encode } from "../doc";
import { compileFilter } from "../filter";
import { collectionName } from "./collection-name";
import type { CommandHandler } from "./context";
import { collectionFor } from "./write";

const plainOptions = new Set(["create", "lsid", "comment", "writeConcern", "autoIndexId"]);

export const create: CommandHandler = (command, context) => {
  const name = collectionName(command);
  const option = Object.keys(command).find((key) => !plainOptions.has(key) && !key.startsWith("$"));
  if (option) throw notSupported(`collections with "${option}"`);
  context.store.durably(() => collectionFor(context, name));
  return { ok: 1 };
};

export const drop: CommandHandler = (command, { store, database }) => {
  const collection = store.catalog.find(database, collectionName(command));
  if (!collection) return { ok: 1 };
  const nIndexesWas = collection.indexes.length;
  store.durably(() => store.catalog.drop(collection));
  return { nIndexesWas, ns: `${database}.${collection.name}`, ok: 1 };
};

export const dropDatabase: CommandHandler = (_command, { store, database }) => {
  store.durably(() => store.catalog.list(database).forEach(store.catalog.drop));
  return { dropped: database, ok: 1 };
};

export const listCollections: CommandHandler = (command, { store, cursors, database }) => {
  const matches = compileFilter(docOrEmpty(command.filter));
  const described = store.catalog
    .list(database)
    .map(({ name }) => ({ name, type: "collection", options: {}, info: { readOnly: false } }))
    .filter(matches);
  return cursors.first(`${database}.$cmd.listCollections`, described.map(encode).values(), { single: false });
};

export const listDatabases: CommandHandler = (_command, { store }) => ({
  databases: [...new Set(store.catalog.list().map(({ database }) => database))].map((name) => ({
    name,
    sizeOnDisk: 0,
    empty: false,
  })),
  totalSize: 0,
  ok: 1,
});
