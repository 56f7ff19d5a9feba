import type { ZodType } from "zod";

export type PersistentStore<Value> = {
  get: () => Value;
  set: (value: Value) => void;
  subscribe: (listener: () => void) => () => void;
  initial: Value;
};

/** A value kept in localStorage under `key`, shared between tabs; what does not fit `schema` reads as `initial`. */
export function createPersistentStore<Value>(
  key: string,
  schema: ZodType<Value>,
  initial: Value,
): PersistentStore<Value> {
  const listeners = new Set<() => void>();
  let cached: { raw: string | null; value: Value } | undefined;

  function read(raw: string | null): Value {
    if (raw === null) return initial;
    try {
      return schema.parse(JSON.parse(raw));
    } catch {
      return initial;
    }
  }

  function get(): Value {
    const raw = window.localStorage.getItem(key);
    if (cached?.raw !== raw) cached = { raw, value: read(raw) };
    return cached.value;
  }

  function set(value: Value): void {
    const raw = JSON.stringify(value);
    window.localStorage.setItem(key, raw);
    cached = { raw, value };
    for (const listener of listeners) listener();
  }

  function subscribe(listener: () => void): () => void {
    const onStorage = (event: StorageEvent) => {
      if (event.key === key || event.key === null) listener();
    };
    listeners.add(listener);
    window.addEventListener("storage", onStorage);
    return () => {
      listeners.delete(listener);
      window.removeEventListener("storage", onStorage);
    };
  }

  return { get, set, subscribe, initial };
}
