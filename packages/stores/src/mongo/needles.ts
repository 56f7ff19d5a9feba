import { type Doc, docsIn, isDoc, isRegExp } from "./doc";

const literal = /^\^?((?:[^\\^$.*+?()[\]{}|]|\\[^\w])+)\$?$/;

/**
 * Texts that a document must contain to match: BSON keeps strings as they are, so SQLite can skip the others without
 * decoding them. This is what makes a search by a part of a name fast.
 */
export function needlesOf(filter: Doc): Buffer[] {
  return Object.entries(filter).flatMap(([name, value]) => {
    if (name === "$and") return docsIn(value).flatMap(needlesOf);
    if (name.startsWith("$")) return [];
    if (typeof value === "string") return [Buffer.from(value)];
    if (isRegExp(value)) return literalIn(value.pattern, value.options);
    if (!isDoc(value)) return [];
    const { $regex: pattern, $options: options } = value;
    if (isRegExp(pattern)) return literalIn(pattern.pattern, String(options ?? pattern.options));
    return typeof pattern === "string" ? literalIn(pattern, String(options ?? "")) : [];
  });
}

function literalIn(pattern: string, options: string): Buffer[] {
  const text = options.includes("i") ? undefined : literal.exec(pattern)?.[1];
  return text === undefined ? [] : [Buffer.from(text.replace(/\\(.)/g, "$1"))];
}
