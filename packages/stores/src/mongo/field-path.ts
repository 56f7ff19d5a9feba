import { CommandError, notSupported } from "./command-error";
import { type Doc, isDoc } from "./doc";

/** Where a dotted path ends: in a document's field or an array's element. */
export type Place = { get(): unknown; set(value: unknown): void; unset(): void };

/**
 * Follows a dotted path in a document that is being changed.
 * @param create whether missing documents on the way are made; without it a missing way gives undefined.
 * @throws CommandError 28 when the way leads through a plain value.
 */
export function placeAt(doc: Doc, path: string, create: boolean): Place | undefined {
  const parts = path.split(".");
  if (parts.some((part) => part.startsWith("$"))) throw notSupported(`positional updates ("${path}")`);
  if (parts.includes("")) throw new CommandError(2, `The update path '${path}' contains an empty field name`);
  let parent: unknown = doc;
  for (const [i, part] of parts.entries()) {
    const place = placeIn(parent, part);
    if (!place) {
      if (!create) return undefined;
      throw new CommandError(
        28,
        `Cannot create field '${part}' in element {${parts[i - 1]}: ${JSON.stringify(parent)}}`,
      );
    }
    if (i === parts.length - 1) return place;
    if (place.get() === undefined) {
      if (!create) return undefined;
      place.set({});
    }
    parent = place.get();
  }
  return undefined;
}

function placeIn(parent: unknown, name: string): Place | undefined {
  if (Array.isArray(parent)) {
    const at = Number(name);
    if (!/^\d+$/.test(name)) return undefined;
    return {
      get: () => parent[at],
      set: (value) => {
        while (parent.length < at) parent.push(null);
        parent[at] = value;
      },
      unset: () => {
        if (at < parent.length) parent[at] = null;
      },
    };
  }
  if (!isDoc(parent)) return undefined;
  return {
    get: () => (Object.hasOwn(parent, name) ? parent[name] : undefined),
    set: (value) => {
      // Not by assignment, which would take `__proto__` for something else.
      Object.defineProperty(parent, name, { value, enumerable: true, writable: true, configurable: true });
    },
    unset: () => {
      delete parent[name];
    },
  };
}
