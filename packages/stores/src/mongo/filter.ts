import type { BSONRegExp } from "bson";
import { Query } from "mingo/query";
import { CommandError, notSupported } from "./command-error";
import { type Doc, isDoc, isRegExp } from "./doc";
import { operators } from "./operators";

const supported = new Set(
  "$and $or $nor $not $eq $ne $gt $gte $lt $lte $in $nin $exists $regex $options $comment".split(" "),
);
const takesList = new Set(["$and", "$or", "$nor", "$in", "$nin"]);
const known = new Set(
  "$all $elemMatch $mod $size $type $where $text $expr $near $nearSphere $geoWithin $geoIntersects $jsonSchema $bitsAllSet $bitsAnySet $bitsAllClear $bitsAnyClear $rand $sampleRate".split(
    " ",
  ),
);

/**
 * Compiles a filter into a test of documents.
 * @throws CommandError for operators that MongoDB (2) or this engine (238) does not have.
 */
export function compileFilter(filter: Doc): (doc: Doc) => boolean {
  const prepared = prepare(filter);
  try {
    const query = new Query(prepared, operators);
    return (doc) => query.test(doc);
  } catch (error) {
    throw new CommandError(2, String(error));
  }
}

function prepare(filter: Doc): Doc {
  return Object.fromEntries(
    Object.entries(filter)
      .filter(([name]) => name !== "$comment")
      .map(([name, value]) => {
        checkOperator(name);
        if (name.includes(".")) refuseUnsureOperands(name, value);
        if (takesList.has(name) && !Array.isArray(value)) throw new CommandError(2, `${name} needs an array`);
        if (name === "$regex") return [name, regexText(value, filter)];
        // MongoDB's "at least null" is null or missing; mingo's is neither.
        if (value === null && (name === "$gte" || name === "$lte")) return ["$in", [null]];
        return [name, prepareValue(value)];
      }),
  );
}

function prepareValue(value: unknown): unknown {
  if (isRegExp(value)) return toRegExp(value.pattern, value.options);
  if (Array.isArray(value)) return value.map(prepareValue);
  return isDoc(value) ? prepare(value) : value;
}

function checkOperator(name: string): void {
  if (!name.startsWith("$") || supported.has(name)) return;
  if (known.has(name)) throw notSupported(`the query operator ${name}`);
  throw new CommandError(2, `unknown operator: ${name}`);
}

/** What MongoDB finds along a path through arrays when it compares with null, an array or a document, mingo does not. */
function refuseUnsureOperands(path: string, condition: unknown): void {
  const isOperators = isDoc(condition) && Object.keys(condition).some((name) => name.startsWith("$"));
  const operands = isOperators
    ? Object.entries(condition).flatMap(([name, value]) => (takesList.has(name) ? value : [value]))
    : [condition];
  if (operands.some((operand) => operand === null || Array.isArray(operand) || isPlainDocument(operand)))
    throw notSupported(`comparing ${path} with null, an array or a document`);
}

function isPlainDocument(operand: unknown): boolean {
  return isDoc(operand) && !Object.keys(operand).some((name) => name.startsWith("$"));
}

/** mingo takes `$options` from beside it. */
function regexText(value: unknown, beside: Doc): unknown {
  const options = typeof beside.$options === "string" ? beside.$options : undefined;
  if (isRegExp(value)) return toRegExp(value.pattern, options ?? value.options);
  if (typeof value !== "string") throw new CommandError(2, "$regex has to be a string");
  return toRegExp(value, options ?? "");
}

/** A regular expression of MongoDB as one of JavaScript. */
export function toRegExp(pattern: BSONRegExp["pattern"], options: string): RegExp {
  if (/[^imsu]/.test(options)) throw notSupported(`the regular expression options "${options}"`);
  try {
    return new RegExp(pattern, [...new Set(options)].filter((flag) => flag !== "u").join(""));
  } catch {
    throw new CommandError(51091, `Regular expression is invalid: ${pattern}`);
  }
}
