import { ObjectId } from "bson";
import { type Doc, docsIn, isDoc, isRegExp } from "./doc";
import { encodeKey } from "./key-encoding";

type Bound = { key: Buffer; inclusive: boolean };

/** What a filter demands of one field, as far as an index can help: any of some values, or a range of one type. */
export type Constraint = { among?: Buffer[]; min?: Bound; max?: Bound };

/** Reads from a filter what each field must fulfil. What it leaves out, the filter itself still tests. */
export function constraintsOf(filter: Doc): Map<string, Constraint> {
  const found = new Map<string, Constraint>();
  const add = (path: string, more: Constraint) => found.set(path, { ...more, ...found.get(path) });
  for (const [name, value] of Object.entries(filter)) {
    if (name === "$and")
      for (const part of docsIn(value)) for (const [path, each] of constraintsOf(part)) add(path, each);
    else if (name === "$or") for (const [path, each] of rangesCommonTo(docsIn(value))) add(path, each);
    else if (!name.startsWith("$")) {
      const constraint = constraintOfField(name, value);
      if (constraint) add(name, constraint);
    }
  }
  return found;
}

function constraintOfField(path: string, value: unknown): Constraint | undefined {
  if (!isDoc(value)) return equality(path, [value]);
  if (Object.hasOwn(value, "$eq")) return equality(path, [value.$eq]);
  if (Array.isArray(value.$in)) return equality(path, value.$in);
  const constraint: Constraint = {};
  for (const [operator, operand] of Object.entries(value)) {
    if (!isOrdered(operand)) continue;
    const key = encodeKey(operand);
    if (operator === "$gt" || operator === "$gte") constraint.min = { key, inclusive: operator === "$gte" };
    if (operator === "$lt" || operator === "$lte") constraint.max = { key, inclusive: operator === "$lte" };
  }
  return constraint.min || constraint.max ? constraint : undefined;
}

function equality(path: string, values: unknown[]): Constraint | undefined {
  const simple = values.every(
    (value) => isOrdered(value) || typeof value === "boolean" || (value === null && !path.includes(".")),
  );
  if (!simple || values.length === 0) return undefined;
  const keys = values.filter((value) => !isRegExp(value)).map(encodeKey);
  return {
    among: [...new Map(keys.map((key) => [key.toString("latin1"), key])).values()].sort(Buffer.compare),
  };
}

function isOrdered(value: unknown): boolean {
  return (
    typeof value === "number" ||
    typeof value === "string" ||
    value instanceof Date ||
    value instanceof ObjectId
  );
}

/** The range of a field that every branch of an $or lies in: what a page "after (updatedAt, _id)" starts from. */
function rangesCommonTo(branches: Doc[]): Map<string, Constraint> {
  const [first, ...rest] = branches.map(constraintsOf);
  const common = new Map<string, Constraint>();
  for (const [path, constraint] of first ?? []) {
    const all = [constraint, ...rest.flatMap((branch) => branch.get(path) ?? [])].map(asRange);
    if (all.length < branches.length) continue;
    const mins = all.map(({ min }) => min);
    const maxes = all.map(({ max }) => max);
    const min = mins.every((bound) => bound !== undefined) ? mins.sort(byKey).at(0) : undefined;
    const max = maxes.every((bound) => bound !== undefined) ? maxes.sort(byKey).at(-1) : undefined;
    if (!min && !max) continue;
    const types = new Set([...mins, ...maxes].flatMap((bound) => bound?.key[0] ?? []));
    if (types.size === 1) {
      common.set(path, {
        ...(min && { min: { ...min, inclusive: true } }),
        ...(max && { max: { ...max, inclusive: true } }),
      });
    }
  }
  return common;
}

function asRange({ among, min, max }: Constraint): { min: Bound | undefined; max: Bound | undefined } {
  if (!among) return { min, max };
  const [least, greatest] = [among.at(0), among.at(-1)];
  return {
    min: least && { key: least, inclusive: true },
    max: greatest && { key: greatest, inclusive: true },
  };
}

const byKey = (a: Bound, b: Bound) => Buffer.compare(a.key, b.key);
