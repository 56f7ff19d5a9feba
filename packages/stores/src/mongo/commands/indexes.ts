import { type Collection, describeIndex, type Index } from "../catalog";
import { CommandError, notSupported } from "../command-error";
import { type Doc, docOrEmpty, docsIn, encode } from "../doc";
import { compileFilter } from "../filter";
import { sortFields } from "../sort-order";
import { collectionName } from "./collection-name";
import type { CommandHandler, Context } from "./context";
import { collectionFor } from "./write";

const supported = new Set([
  "v",
  "key",
  "name",
  "unique",
  "sparse",
  "partialFilterExpression",
  "background",
  "ns",
]);

export const createIndexes: CommandHandler = (command, context) => {
  const name = collectionName(command);
  return context.store.durably(() => {
    const isNew = context.store.catalog.find(context.database, name) === undefined;
    const collection = collectionFor(context, name);
    const numIndexesBefore = collection.indexes.length;
    for (const spec of docsIn(command.indexes)) createIndex(context, collection, spec);
    return {
      numIndexesBefore,
      numIndexesAfter: collection.indexes.length,
      createdCollectionAutomatically: isNew,
      ok: 1,
    };
  });
};

function createIndex({ store }: Context, collection: Collection, spec: Doc): void {
  for (const [option, value] of Object.entries(spec)) {
    if (!supported.has(option) && value !== false) throw notSupported(`the index option "${option}"`);
  }
  const key = docOrEmpty(spec.key);
  const fields = Object.entries(key);
  const odd = fields.find(
    ([path, direction]) =>
      path.includes("$") || /(^|\.)\d+(\.|$)/.test(path) || typeof direction !== "number",
  );
  if (odd) throw notSupported(`the index field ${JSON.stringify(odd[0])}: ${JSON.stringify(odd[1])}`);
  if (fields.length === 0) throw new CommandError(67, "Index keys cannot be empty");
  sortFields(key);
  if (spec.partialFilterExpression !== undefined) compileFilter(docOrEmpty(spec.partialFilterExpression));

  const name = String(spec.name ?? fields.flat().join("_"));
  const wanted = {
    v: 2,
    key,
    name,
    ...(spec.unique === true && { unique: true }),
    ...(spec.sparse === true && { sparse: true }),
    ...(spec.partialFilterExpression !== undefined && {
      partialFilterExpression: spec.partialFilterExpression,
    }),
  };
  const isIdIndex = JSON.stringify(key) === JSON.stringify({ _id: 1 });
  for (const present of collection.indexes) {
    const alike = JSON.stringify({ ...describeIndex(present), name }) === JSON.stringify(wanted);
    if (isIdIndex || (alike && present.name === name)) return;
    if (alike) throw new CommandError(85, `Index already exists with a different name: ${present.name}`);
    if (present.name === name) throw new CommandError(86, `An existing index has the same name: ${name}`);
  }
  store.buildIndex(collection, store.catalog.addIndex(collection, wanted));
}

export const listIndexes: CommandHandler = (command, context) => {
  const collection = existing(context, collectionName(command));
  const described = collection.indexes.map((index) => encode(describeIndex(index)));
  return context.cursors.first(`${context.database}.${collection.name}`, described.values(), {
    single: false,
  });
};

export const dropIndexes: CommandHandler = (command, context) => {
  const collection = existing(context, collectionName(command));
  const which = command.index;
  const nIndexesWas = collection.indexes.length;
  const named = (index: Index) =>
    which === "*" || index.name === which || JSON.stringify(index.key) === JSON.stringify(which);
  const dropped = collection.indexes.filter(named);
  if (which !== "*" && dropped.some(({ name }) => name === "_id_"))
    throw new CommandError(72, "cannot drop _id index");
  return context.store.durably(() => {
    for (const index of dropped)
      if (index.name !== "_id_") context.store.catalog.dropIndex(collection, index);
    return { nIndexesWas, ok: 1 };
  });
};

function existing({ store, database }: Context, name: string): Collection {
  const collection = store.catalog.find(database, name);
  if (!collection) throw new CommandError(26, `ns does not exist: ${database}.${name}`);
  return collection;
}
