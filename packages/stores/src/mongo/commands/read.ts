import { Query } from "mingo/query";
import { CommandError, notSupported } from "../command-error";
import { type Doc, docOrEmpty, encode } from "../doc";
import type { StoredDoc } from "../document-store";
import { compileFilter } from "../filter";
import { findDocuments } from "../find-documents";
import { encodeKey } from "../key-encoding";
import { operators } from "../operators";
import { sortFields } from "../sort-order";
import { valuesAtPath } from "../values-at-path";
import { collectionName } from "./collection-name";
import type { CommandHandler, Context } from "./context";

const unsupported = ["collation", "min", "max", "returnKey", "showRecordId", "tailable", "awaitData", "let"];

export const find: CommandHandler = (command, context) => {
  refuseOptions(command, unsupported);
  const name = collectionName(command);
  const limit = wholeNumber(command, "limit");
  const batchSize = command.batchSize === undefined ? undefined : wholeNumber(command, "batchSize");
  const projection = docOrEmpty(command.projection);
  const bodies = function* () {
    const project = projector(projection);
    for (const { body, doc } of search(
      context,
      name,
      command.filter,
      command.sort,
      wholeNumber(command, "skip"),
      limit,
    )) {
      yield project ? encode(project(doc)) : body;
    }
  };
  return context.cursors.first(`${context.database}.${name}`, bodies(), {
    ...(batchSize !== undefined && { batchSize }),
    single: command.singleBatch === true,
  });
};

export const getMore: CommandHandler = (command, { cursors, database }) => {
  const batchSize = command.batchSize === undefined ? undefined : wholeNumber(command, "batchSize");
  return cursors.next(`${database}.${String(command.collection)}`, command.getMore, batchSize);
};

export const count: CommandHandler = (command, context) => {
  refuseOptions(command, ["collation"]);
  const name = collectionName(command);
  const [skip, limit] = [wholeNumber(command, "skip"), wholeNumber(command, "limit")];
  if (Object.keys(docOrEmpty(command.query)).length === 0 && skip === 0 && limit === 0) {
    return { n: countAll(context, name), ok: 1 };
  }
  const found = search(context, name, command.query, undefined, skip, limit);
  return { n: found.reduce((n) => n + 1, 0), ok: 1 };
};

/** How many documents there are, without reading them. */
export function countAll({ store, database }: Context, name: string): number {
  const collection = store.catalog.find(database, name);
  return collection ? store.count(collection) : 0;
}

export const distinct: CommandHandler = (command, context) => {
  refuseOptions(command, ["collation"]);
  const path = String(command.key);
  const values = new Map<string, unknown>();
  for (const { doc } of search(context, collectionName(command), command.query)) {
    const at = valuesAtPath(doc, path);
    if (at.exists)
      for (const value of at.values)
        if (typeof value !== "symbol") values.set(encodeKey(value).toString("latin1"), value);
  }
  return { values: [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value), ok: 1 };
};

/** The documents of a collection that match; none when there is no such collection. */
export function search(
  context: Context,
  name: string,
  filter: unknown,
  sort?: unknown,
  skip = 0,
  limit = 0,
): IteratorObject<StoredDoc> {
  const collection = context.store.catalog.find(context.database, name);
  compileFilter(docOrEmpty(filter));
  const none: StoredDoc[] = [];
  if (!collection) return none.values();
  return findDocuments(context.store, collection, {
    filter: docOrEmpty(filter),
    sort: sortFields(docOrEmpty(sort)),
    skip,
    limit: limit === 0 ? Number.POSITIVE_INFINITY : Math.abs(limit),
  });
}

/** Gives a document's fields as a projection names them, or undefined when all are wanted. */
export function projector(projection: Doc): ((doc: Doc) => Doc) | undefined {
  const fields = Object.entries(projection);
  if (fields.length === 0) return undefined;
  for (const [name, value] of fields) {
    if (name.includes("$") || !(typeof value === "number" || typeof value === "boolean"))
      throw notSupported(`the projection of ${name}`);
  }
  const kinds = new Set(fields.filter(([name]) => name !== "_id").map(([, value]) => Boolean(value)));
  if (kinds.size > 1) throw new CommandError(31254, "Cannot do exclusion in inclusion projection");
  const query = new Query({}, operators);
  return (doc) => query.find<Doc>([doc], projection).next() ?? {};
}

export function refuseOptions(command: Doc, names: readonly string[]): void {
  const given = names.find((name) => command[name] !== undefined && command[name] !== false);
  if (given) throw notSupported(`the option "${given}"`);
}

function wholeNumber(command: Doc, name: string): number {
  const value = command[name] ?? 0;
  if (typeof value !== "number") throw new CommandError(14, `${name} must be a number`);
  if (!Number.isInteger(value) || value < 0) {
    throw new CommandError(2, `${name} must be a whole number from 0, not ${JSON.stringify(value)}`);
  }
  return value;
}
