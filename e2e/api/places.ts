/** Where something is in a JSON value: the keys that lead to it. */
export type Place = (string | number)[];

/** All places in a JSON value, itself left out. */
export function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [[...at, key], ...placesIn(Reflect.get(value, key), [...at, key])]);
}

/** The value at a place. */
export function valueAt(value: unknown, place: Place): unknown {
  return place.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), value);
}

/** The same JSON value with another at one place; undefined leaves the place out. */
export function replaced(value: unknown, [key, ...rest]: Place, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? replaced(item, rest, other) : item));
  const inner = replaced(Reflect.get(Object(value), key), rest, other);
  const { [key]: _, ...others }: Record<string, unknown> = Object(value);
  return inner === undefined ? others : { ...others, [key]: inner };
}
