import { afterEach, expect, test } from "bun:test";
import fc from "fast-check";
import { Redis } from "ioredis";
import { failureOf } from "./failure-of";
import { bothServers, describeOnBoth } from "./servers";

const servers = await bothServers("redis");
const open: Redis[] = [];
const fresh = () => `test:${crypto.randomUUID()}:`;

function connect(url: string): Redis {
  const redis = new Redis(url);
  open.push(redis);
  return redis;
}

afterEach(() => {
  for (const redis of open.splice(0)) redis.disconnect();
});

const takeAllOrNone = `
  for i, key in ipairs(KEYS) do
    if tonumber(redis.call('GET', key) or '0') < tonumber(ARGV[i]) then return {0, key} end
  end
  for i, key in ipairs(KEYS) do redis.call('DECRBY', key, ARGV[i]) end
  return {1}`;

describeOnBoth("redis", servers, (url) => {
  test("keeps strings, bytes and counters", async () => {
    const redis = connect(url);
    const key = fresh();
    const bytes = Buffer.from([0, 255, 13, 10, 36]);
    await redis.set(`${key}bytes`, bytes);
    expect(await redis.getBuffer(`${key}bytes`)).toEqual(bytes);
    expect(await redis.incrby(`${key}count`, 5)).toBe(5);
    expect(await redis.set(`${key}count`, "9", "NX")).toBeNull();
    expect(await failureOf(redis.incr(`${key}bytes`))).toMatchObject({
      message: "ERR value is not an integer or out of range",
    });
    expect(await failureOf(redis.lpush(`${key}count`, "x"))).toMatchObject({
      message: expect.stringContaining("WRONGTYPE"),
    });
  });

  test("keeps hashes, sorted sets, sets, lists and streams", async () => {
    const redis = connect(url);
    const key = fresh();
    await redis.hset(`${key}hash`, "a", "1", "b", "2");
    expect(await redis.hincrby(`${key}hash`, "a", -3)).toBe(-2);
    expect(await redis.hmget(`${key}hash`, "a", "b", "c")).toEqual(["-2", "2", null]);
    await redis.zadd(`${key}zset`, 2, "two", 1, "one", 1, "also");
    expect(await redis.zrange(`${key}zset`, "0", "-1", "WITHSCORES")).toEqual([
      "also",
      "1",
      "one",
      "1",
      "two",
      "2",
    ]);
    await redis.sadd(`${key}set`, "x", "y");
    expect((await redis.smembers(`${key}set`)).sort()).toEqual(["x", "y"]);
    await redis.rpush(`${key}list`, "1", "2", "3");
    expect(await redis.lrange(`${key}list`, 1, -1)).toEqual(["2", "3"]);
    const id = await redis.xadd(`${key}stream`, "*", "field", "value");
    expect(await redis.xrange(`${key}stream`, "-", "+")).toEqual([[String(id), ["field", "value"]]]);
  });

  test("runs a script as one, whatever else is sent", async () => {
    const redis = connect(url);
    const key = fresh();
    await redis.mset(`${key}a`, 10, `${key}b`, 10);
    const takes = Array.from({ length: 30 }, () =>
      connect(url).eval(takeAllOrNone, 2, `${key}a`, `${key}b`, 1, 1),
    );
    const answers = await Promise.all(takes);
    expect(answers.filter((answer) => Array.isArray(answer) && answer[0] === 1)).toHaveLength(10);
    expect(await redis.mget(`${key}a`, `${key}b`)).toEqual(["0", "0"]);
    expect(await failureOf(redis.evalsha("0".repeat(40), 0))).toMatchObject({
      message: expect.stringContaining("NOSCRIPT"),
    });
    expect(await failureOf(redis.eval("return redis.call('NOSUCH')", 0))).toMatchObject({
      message: expect.stringMatching(/Unknown Redis command/i),
    });
  });

  test("aborts a transaction whose watched key was changed", async () => {
    const [redis, other] = [connect(url), connect(url)];
    const key = fresh();
    await redis.set(key, "1");
    await redis.watch(key);
    await other.set(key, "2");
    expect(await redis.multi().set(key, "3").exec()).toBeNull();
    expect(await redis.get(key)).toBe("2");
    const [counted, failed] = (await redis.multi().incr(key).lpush(key, "x").exec()) ?? [];
    expect(counted).toEqual([null, 3]);
    expect(failed?.[0]?.message).toStartWith("WRONGTYPE");
  });

  test("expires keys", async () => {
    const redis = connect(url);
    const key = fresh();
    await redis.set(key, "soon gone", "PX", 40);
    expect(await redis.pttl(key)).toBeGreaterThan(0);
    await Bun.sleep(80);
    expect(await redis.get(key)).toBeNull();
  });

  test("publishes to subscribers", async () => {
    const [redis, subscriber] = [connect(url), connect(url)];
    const channel = fresh();
    const message = new Promise((resolve) => subscriber.on("message", (_, text) => resolve(text)));
    await subscriber.subscribe(channel);
    expect(await redis.publish(channel, "hello")).toBe(1);
    expect(await message).toBe("hello");
  });

  test("keeps databases apart", async () => {
    const key = fresh();
    const [first, second] = [connect(url), connect(url)];
    await second.select(9);
    await second.set(key, "9");
    expect(await first.get(key)).toBeNull();
    await second.del(key);
  });
});

const key = fc.constantFrom("a", "b", "c");
const member = fc.constantFrom("x", "y", "z", "");
const number = fc.integer({ min: -3, max: 20 }).map(String);
const score = fc.oneof(number, fc.constantFrom("1.5", "-inf", "+inf"));
const script = fc.constantFrom(
  "return redis.call('INCRBY', KEYS[1], ARGV[1])",
  "return redis.pcall('HINCRBY', KEYS[1], 'x', ARGV[1])",
  "redis.call('DEL', KEYS[1]) return {ARGV[1], 2, false, {ok='fine'}}",
);
const named = (...names: string[]) => fc.constantFrom(...names);
const command: fc.Arbitrary<string[]> = fc.oneof(
  fc.tuple(named("GET", "STRLEN", "TYPE", "LLEN", "HGETALL", "HLEN", "ZCARD", "SCARD"), key),
  fc.tuple(named("DEL", "EXISTS", "INCR", "PERSIST"), key),
  fc.tuple(named("SET", "APPEND", "LPUSH", "RPUSH", "SADD", "SREM", "SETNX", "GETSET"), key, member),
  fc.tuple(named("HGET", "HDEL", "ZREM", "ZSCORE", "ZRANK", "SISMEMBER"), key, member),
  fc.tuple(named("HSET", "HSETNX"), key, member, number),
  fc.tuple(named("HINCRBY"), key, member, number),
  fc.tuple(named("ZADD"), key, named("NX", "XX", "GT", "CH"), score, member),
  fc.tuple(named("ZINCRBY"), key, number, member),
  fc.tuple(named("LRANGE", "ZRANGE", "ZREMRANGEBYRANK", "LTRIM"), key, number, number),
  fc.tuple(named("ZRANGEBYSCORE"), key, score, score, named("WITHSCORES")),
  fc.tuple(named("EXPIRE", "INCRBY", "DECRBY"), key, number),
  fc.tuple(named("RENAME", "COPY"), key, key),
  fc.tuple(named("SMOVE"), key, key, member),
  fc.tuple(named("LMOVE"), key, key, named("LEFT"), named("RIGHT")),
  fc.tuple(named("EVAL"), script, named("1"), key, number),
);
const refused = fc.constantFrom(
  ["NOSUCH"],
  ["GET"],
  ["SET", "a", "1", "ZZ"],
  ["ZADD", "a", "no", "x"],
  ["EXEC"],
);
const transaction = fc
  .tuple(fc.array(command, { maxLength: 5 }), named("EXEC", "DISCARD"))
  .map(([commands, end]) => [["MULTI"], ...commands, [end]]);
const commandsInOrder = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.oneof(command, refused).map((one) => [one]) }, transaction), {
    minLength: 1,
    maxLength: 25,
  })
  .map((parts) => parts.flat());

test.skipIf(!servers.real)(
  "answers random commands as Redis does, letter for letter",
  async () => {
    const sides = [servers.embedded, servers.real].flatMap((server) => (server ? [connect(server.url)] : []));
    await fc.assert(
      fc.asyncProperty(commandsInOrder, async (commands) => {
        const prefix = fresh();
        const [embedded, real] = await Promise.all(
          sides.map(async (redis) => {
            const answers: unknown[] = [];
            for (const [name = "", ...args] of commands) {
              // A key's name would be in some answers, and a fresh one must not differ between the sides.
              const words = args.map((word, i) =>
                /^[abc]$/.test(word) && (i < 2 || name === "EVAL") ? prefix + word : word,
              );
              answers.push(await redis.call(name, ...words).catch((error: Error) => error.message));
            }
            await redis.del(`${prefix}a`, `${prefix}b`, `${prefix}c`);
            return answers;
          }),
        );
        expect(embedded).toEqual(real);
      }),
      { numRuns: 300 },
    );
  },
  30_000,
);
