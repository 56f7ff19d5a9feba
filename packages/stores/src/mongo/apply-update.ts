import { CommandError, notSupported } from "./command-error";
import { type Doc, docOrEmpty, encode, isDoc } from "./doc";
import { placeAt } from "./field-path";
import { encodeKey } from "./key-encoding";
import { updateOperators } from "./update-operators";

const known = new Set(["$mul", "$rename", "$currentDate", "$bit", "$pullAll"]);

/** A change that was read once and is applied to each document: a copy changed by operators, or another document. */
export type Update = (present: Doc, isInsert: boolean) => Doc;

/**
 * Reads an update or a replacement. Documents have their numbers in their own types, so what is not changed stays
 * byte for byte.
 * @throws CommandError for operators that MongoDB (9) or this engine (238) does not have.
 */
export function readUpdate(spec: unknown): Update {
  if (Array.isArray(spec)) throw notSupported("updates by pipeline");
  if (!isDoc(spec)) throw new CommandError(9, "the update must be a document");
  const names = Object.keys(spec);
  if (!names[0]?.startsWith("$")) return (present) => replaceBy(present, spec);

  const changes = names.flatMap((name) => {
    const operator = updateOperators[name];
    if (!operator && known.has(name)) throw notSupported(`the update operator ${name}`);
    if (!operator) throw new CommandError(9, `Unknown modifier: ${name}`);
    return Object.entries(docOrEmpty(spec[name])).map(([path, operand]) => ({ path, operand, operator }));
  });
  changes.sort((a, b) => (a.path < b.path ? -1 : 1));
  refuseConflicts(changes.map(({ path }) => path));

  return (present, isInsert) => {
    const doc = structuredCopy(present);
    for (const { path, operand, operator } of changes) {
      if (operator.onlyOnInsert && !isInsert) continue;
      const place = placeAt(doc, path, operator.creates);
      if (place) operator.apply(place, operand, path);
    }
    refuseOtherId(present, doc);
    return doc;
  };
}

function replaceBy(present: Doc, replacement: Doc): Doc {
  const odd = Object.keys(replacement).find((name) => name.startsWith("$"));
  if (odd)
    throw new CommandError(52, `The dollar ($) prefixed field '${odd}' is not allowed in a replacement`);
  const id = present._id ?? replacement._id;
  const doc: Doc = { ...(id !== undefined && { _id: id }), ...replacement };
  refuseOtherId(present, doc);
  return doc;
}

function refuseOtherId(present: Doc, doc: Doc): void {
  if (present._id === undefined) return;
  if (!Object.hasOwn(doc, "_id") || !encodeKey(doc._id).equals(encodeKey(present._id))) {
    throw new CommandError(
      66,
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    );
  }
}

/** Containers are copied, values (which nothing changes in place) are shared. */
function structuredCopy<T>(value: T): T;
function structuredCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCopy);
  return isDoc(value)
    ? Object.fromEntries(Object.entries(value).map(([name, field]) => [name, structuredCopy(field)]))
    : value;
}

function refuseConflicts(sortedPaths: string[]): void {
  const paths = new Set<string>();
  for (const path of sortedPaths) {
    const prefixes = path.split(".").map((_, i, parts) => parts.slice(0, i + 1).join("."));
    if (prefixes.some((prefix) => paths.has(prefix))) {
      throw new CommandError(40, `Updating the path '${path}' would create a conflict at '${path}'`);
    }
    paths.add(path);
  }
}

/** The document an upsert starts from: the fields which the filter holds equal to one value. */
export function docFromFilter(filter: Doc): Doc {
  const doc: Doc = {};
  const take = (part: Doc) => {
    for (const [path, value] of Object.entries(part)) {
      if (path === "$and" && Array.isArray(value)) for (const each of value) take(docOrEmpty(each));
      else if (!path.startsWith("$")) {
        const equal =
          isDoc(value) && Object.keys(value).some((name) => name.startsWith("$")) ? value.$eq : value;
        if (equal !== undefined && !isRegExpLike(equal)) placeAt(doc, path, true)?.set(equal);
      }
    }
  };
  take(filter);
  return doc;
}

const isRegExpLike = (value: unknown) =>
  typeof value === "object" && value !== null && "_bsontype" in value && value._bsontype === "BSONRegExp";

/** Whether two documents are the same, byte for byte. */
export function sameBytes(a: Doc, b: Buffer): boolean {
  return encode(a).equals(b);
}
