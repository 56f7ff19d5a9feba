import { Int32, ObjectId } from "bson";
import { docFromFilter, readUpdate, sameBytes, type Update } from "../apply-update";
import type { Collection } from "../catalog";
import { CommandError } from "../command-error";
import { type Doc, decodeExactly, docOrEmpty, docsIn } from "../doc";
import type { StoredDoc } from "../document-store";
import { compileFilter } from "../filter";
import { findDocuments } from "../find-documents";
import { collectionName } from "./collection-name";
import type { CommandHandler, Context } from "./context";
import { refuseOptions } from "./read";

export const insert: CommandHandler = (command, context) => {
  const name = collectionName(command);
  const documents = docsIn(context.exact().documents);
  return context.store.durably(() => {
    const collection = collectionFor(context, name);
    let n = 0;
    const writeErrors = eachInOrder(command, documents, (document) => {
      context.store.insert(collection, withId(document));
      n++;
    });
    return { n, ...writeErrors, ok: 1 };
  });
};

export const update: CommandHandler = (command, context) => {
  const name = collectionName(command);
  const exact = docsIn(context.exact().updates);
  return context.store.durably(() => {
    let n = 0;
    let nModified = 0;
    const upserted: Doc[] = [];
    const writeErrors = eachInOrder(command, docsIn(command.updates), (statement, index) => {
      refuseOptions(statement, ["collation", "arrayFilters"]);
      const change = readUpdate(exact[index]?.u);
      const filter = docOrEmpty(statement.q);
      const found = matching(context, name, filter, statement.multi === true ? Number.POSITIVE_INFINITY : 1);
      for (const { collection, stored } of found) {
        n++;
        if (applyTo(context, collection, stored, change).modified) nModified++;
      }
      if (found.length === 0 && statement.upsert === true) {
        const doc = insertNew(context, name, docOrEmpty(exact[index]?.q), change);
        n++;
        upserted.push({ index: new Int32(index), _id: doc._id });
      }
    });
    return { n, nModified, ...(upserted.length > 0 && { upserted }), ...writeErrors, ok: 1 };
  });
};

export const remove: CommandHandler = (command, context) => {
  const name = collectionName(command);
  return context.store.durably(() => {
    let n = 0;
    const writeErrors = eachInOrder(command, docsIn(command.deletes), (statement) => {
      refuseOptions(statement, ["collation"]);
      const limit = statement.limit === 1 ? 1 : Number.POSITIVE_INFINITY;
      for (const { collection, stored } of matching(context, name, docOrEmpty(statement.q), limit)) {
        context.store.remove(collection, stored);
        n++;
      }
    });
    return { n, ...writeErrors, ok: 1 };
  });
};

/** The collection of this name, made when it is not there. */
export function collectionFor({ store, database }: Context, name: string): Collection {
  return store.catalog.find(database, name) ?? store.catalog.create(database, name);
}

/** Found before anything changes: a document that moves in an index must not be met twice. */
export function matching(
  context: Context,
  name: string,
  filter: Doc,
  limit: number,
  sort?: Parameters<typeof findDocuments>[2]["sort"],
) {
  const collection = context.store.catalog.find(context.database, name);
  if (!collection) {
    compileFilter(filter);
    return [];
  }
  const search = { filter, limit, ...(sort && { sort }) };
  return [...findDocuments(context.store, collection, search)].map((stored) => ({ collection, stored }));
}

/** Changes one document, when the change makes a difference. */
export function applyTo({ store }: Context, collection: Collection, stored: StoredDoc, change: Update) {
  const doc = change(decodeExactly(stored.body), false);
  if (sameBytes(doc, stored.body)) return { modified: false, body: stored.body };
  return { modified: true, body: store.replace(collection, stored, doc) };
}

/** What an upsert inserts when nothing matched. */
export function insertNew(context: Context, name: string, filter: Doc, change: Update): Doc {
  const doc = withId(change(docFromFilter(filter), true));
  context.store.insert(collectionFor(context, name), doc);
  return doc;
}

function withId(document: Doc): Doc {
  const { _id: id = new ObjectId(), ...rest } = document;
  if (Array.isArray(id)) throw new CommandError(53, "The '_id' value cannot be of type array");
  return { _id: id, ...rest };
}

/** Runs the statements of a bulk in order; the first error ends an ordered one, and is reported either way. */
function eachInOrder(command: Doc, statements: Doc[], run: (statement: Doc, index: number) => void): Doc {
  const writeErrors: Doc[] = [];
  for (const [index, statement] of statements.entries()) {
    try {
      run(statement, index);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      writeErrors.push(error.toWriteError(index));
      if (command.ordered !== false) break;
    }
  }
  return writeErrors.length > 0 ? { writeErrors } : {};
}
