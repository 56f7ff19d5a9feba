import {
  createStringData,
  type KeyspaceEntry,
  type RedisDatabase,
  type RedisKeyspace,
} from "js-redis-server/core";

/**
 * Makes commands take and change a value where it is: js-redis-server 0.3.0 copies the whole of it for every command
 * (and twice more to tell listeners of a write), so that a hash of every product's stock would cost its own size
 * each time. No command changes in place what it has read, and no listener here looks at the value.
 * @throws Error when the library's inside is not what it was at that version.
 */
export function withoutCopying(database: RedisDatabase): void {
  // Both are private to TypeScript only; the library offers no other way.
  const keyspace: RedisKeyspace = Reflect.get(database, "keyspace");
  const liveEntry: unknown = Reflect.get(keyspace, "getLiveEntry");
  if (typeof liveEntry !== "function") throw new Error("js-redis-server has changed: see without-copying.ts");
  keyspace.get = (key) => {
    const entry: KeyspaceEntry | null = liveEntry.call(keyspace, key);
    return entry?.value ?? null;
  };

  const nothing = createStringData(Buffer.alloc(0));
  const emit = database.mutations.emit.bind(database.mutations);
  database.mutations.emit = (event) => emit(event.type === "write" ? { ...event, value: nothing } : event);
}
