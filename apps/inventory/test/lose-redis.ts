import { Redis } from "ioredis";

/** The keys of one room are told from those of others by what they begin with. */
function roomOf(url: string) {
  const plain = new URL(url);
  const prefix = plain.searchParams.get("keyPrefix") ?? "";
  plain.searchParams.delete("keyPrefix");
  return { redis: new Redis(plain.href), prefix };
}

const DELETE_ALL = `for _, key in ipairs(redis.call("KEYS", ARGV[1] .. "*")) do redis.call("DEL", key) end`;

/** What FLUSHALL does to a Redis that one room has for itself: every key is gone, at one moment. */
export async function loseRedis(url: string): Promise<void> {
  const { redis, prefix } = roomOf(url);
  await redis.eval(DELETE_ALL, 0, prefix);
  redis.disconnect();
}

/** Notes what Redis has now. Gives a function that brings it back: a Redis that lost what came after. */
export async function rememberRedis(url: string): Promise<() => Promise<void>> {
  const { redis, prefix } = roomOf(url);
  const commands: [name: string, ...args: string[]][] = [];
  for (const key of await redis.keys(`${prefix}*`)) {
    const type = await redis.type(key);
    if (type === "hash") commands.push(["HSET", key, ...Object.entries(await redis.hgetall(key)).flat()]);
    if (type === "set") commands.push(["SADD", key, ...(await redis.smembers(key))]);
    if (type === "zset") {
      const members = await redis.zrange(key, "0", "-1", "WITHSCORES");
      for (let i = 0; i < members.length; i += 2)
        commands.push(["ZADD", key, String(members[i + 1]), String(members[i])]);
    }
  }
  return async () => {
    await redis.eval(DELETE_ALL, 0, prefix);
    for (const [name, ...args] of commands) await redis.call(name, ...args);
    redis.disconnect();
  };
}
