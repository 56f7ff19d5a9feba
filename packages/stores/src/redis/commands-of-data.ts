import type { RedisDatabase, RedisDataValue } from "js-redis-server/core";
import type { Effect } from "./log-format";

const wordsPerCommand = 512;

/** The commands which build a database's present data from nothing. */
export function* commandsOfData(db: RedisDatabase): Generator<Effect> {
  for (const { key, value, expiresAt } of db.entriesSnapshot()) {
    const effect = (name: string, ...words: Buffer[]) => ({
      database: db.id,
      words: [Buffer.from(name), key, ...words],
    });
    for (const [name, ...words] of commandsOfValue(value)) yield effect(name, ...words);
    if (expiresAt !== undefined) yield effect("PEXPIREAT", Buffer.from(String(expiresAt)));
  }
}

function* commandsOfValue(value: RedisDataValue): Generator<[string, ...Buffer[]]> {
  switch (value.type) {
    case "string":
      yield ["SET", value.value];
      break;
    case "hash":
      yield* inChunks(
        "HSET",
        [...value.fields.values()].flatMap(({ field, value: bytes }) => [field, bytes]),
      );
      break;
    case "list":
      yield* inChunks("RPUSH", value.values);
      break;
    case "set":
      yield* inChunks("SADD", [...value.members.values()]);
      break;
    case "zset":
      yield* inChunks(
        "ZADD",
        [...value.members.values()].flatMap(({ score, member }) => [Buffer.from(formatScore(score)), member]),
      );
      break;
    case "stream": {
      const text = (id: { ms: bigint; seq: bigint }) => Buffer.from(`${id.ms}-${id.seq}`);
      for (const entry of value.entries) yield ["XADD", text(entry.id), ...entry.fields];
      const empty = Buffer.from("x");
      // An emptied stream still is a key with a last id; an entry that is trimmed at once leaves just that.
      if (value.entries.length === 0)
        yield ["XADD", Buffer.from("MAXLEN"), Buffer.from("0"), text(value.lastId), empty, empty];
      yield ["XSETID", text(value.lastId)];
      break;
    }
  }
}

function* inChunks(name: string, words: Buffer[]): Generator<[string, ...Buffer[]]> {
  for (let i = 0; i < words.length; i += wordsPerCommand)
    yield [name, ...words.slice(i, i + wordsPerCommand)];
}

function formatScore(score: number): string {
  if (Number.isFinite(score)) return String(score);
  return score > 0 ? "+inf" : "-inf";
}
