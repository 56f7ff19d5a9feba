/**
 * The fingerprint of a request's validated body, for telling a repeated request from another one under the same
 * key. The order of an object's fields does not matter.
 */
export function bodyHash(body: unknown): string {
  return new Bun.CryptoHasher("sha256").update(JSON.stringify(sorted(body))).digest("base64url");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
