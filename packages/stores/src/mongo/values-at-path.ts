import { isDoc } from "./doc";
import { emptyArray } from "./key-encoding";

/**
 * The values which an index or a sort sees at a dotted path: an array counts as each of its elements, a missing
 * field as null.
 */
export function valuesAtPath(
  doc: unknown,
  path: string,
): { values: unknown[]; hasArray: boolean; exists: boolean } {
  return collect(doc, path.split("."));
}

function collect(value: unknown, path: string[]): { values: unknown[]; hasArray: boolean; exists: boolean } {
  const [name, ...rest] = path;
  if (Array.isArray(value)) {
    if (value.length === 0)
      return { values: [name === undefined ? emptyArray : null], hasArray: true, exists: name === undefined };
    const found = value.map((element) =>
      name === undefined ? { values: [element], exists: true } : collect(element, path),
    );
    return {
      values: found.flatMap(({ values }) => values),
      hasArray: true,
      exists: found.some(({ exists }) => exists),
    };
  }
  if (name === undefined) return { values: [value], hasArray: false, exists: true };
  if (!isDoc(value) || !Object.hasOwn(value, name)) return { values: [null], hasArray: false, exists: false };
  return collect(value[name], rest);
}
