import { expect, test } from "bun:test";
import { appendFileSync, readFileSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Redis } from "ioredis";
import { keptPorts } from "../src/kept-ports";
import { startRedis } from "../src/redis/server";
import { temporaryFolder } from "./temporary-folder";

/** Does something with the engine on a folder, from start to stop. */
async function during<T>(folder: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const server = await startRedis(folder, (await keptPorts(folder)).redis);
  const redis = new Redis(server.url);
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
    await server.stop();
  }
}

async function contents(redis: Redis): Promise<Record<string, unknown>> {
  const keys = (await redis.keys("*")).sort();
  const entries = keys.map(async (key) => {
    const type = await redis.type(key);
    const value = {
      string: () => redis.get(key),
      hash: () => redis.hgetall(key),
      list: () => redis.lrange(key, 0, -1),
      set: async () => (await redis.smembers(key)).sort(),
      zset: () => redis.zrange(key, "0", "-1", "WITHSCORES"),
      stream: () => redis.xrange(key, "-", "+"),
    }[type];
    return [key, { type, expires: await redis.call("PEXPIRETIME", key), value: await value?.() }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

const key = fc.constantFrom("a", "b", "c", "d");
const member = fc.constantFrom("x", "y", "z");
const write: fc.Arbitrary<readonly string[]> = fc.oneof(
  fc.tuple(fc.constantFrom("SET", "LPUSH", "RPUSH", "SADD", "APPEND"), key, member),
  fc.tuple(fc.constantFrom("INCR", "SPOP", "DEL", "LPOP", "PERSIST"), key),
  fc.tuple(fc.constantFrom("HSET", "HINCRBY"), key, member, fc.constantFrom("1", "-7")),
  fc.tuple(fc.constant("ZADD"), key, fc.constantFrom("1", "2.5", "-inf"), member),
  fc.tuple(fc.constant("XADD"), key, fc.constantFrom("*", "99999999999999-*"), member, fc.constant("v")),
  fc.tuple(
    fc.constant("XADD"),
    key,
    fc.constant("MAXLEN"),
    fc.constant("1"),
    fc.constant("*"),
    member,
    fc.constant("v"),
  ),
  fc.tuple(fc.constant("SET"), key, member, fc.constant("PX"), fc.constantFrom("1", "100000")),
  fc.tuple(fc.constantFrom("PEXPIRE"), key, fc.constantFrom("1", "100000", "-1")),
  fc.tuple(fc.constant("RENAME"), key, key),
  fc.tuple(fc.constant("SELECT"), fc.constantFrom("0", "3")),
  fc.constantFrom(
    ["MULTI"],
    ["EXEC"],
    [
      "EVAL",
      "redis.call('INCR', KEYS[1]) redis.call('SADD', KEYS[2], ARGV[1]) return redis.call('SPOP', KEYS[2])",
      "2",
      "a",
      "b",
      "w",
    ],
    ["EVAL", "redis.call('SET', KEYS[1], redis.call('TIME')[1]) error('half done')", "1", "a"],
  ),
);

test("holds the same after a restart as before, whatever was written", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: 5, maxLength: 60 }), async (writes) => {
      const folder = temporaryFolder();
      const before = await during(folder, async (redis) => {
        for (const [name = "", ...args] of writes) {
          await redis.call(name, ...args).catch(() => {});
          if (args.includes("1")) await Bun.sleep(2);
        }
        await redis.call("DISCARD").catch(() => {});
        await redis.select(0);
        return contents(redis);
      });
      expect(await during(folder, contents)).toEqual(before);
    }),
    { numRuns: 40 },
  );
}, 20_000);

test("keeps a transaction whole or not at all when its record is torn", async () => {
  const folder = temporaryFolder();
  const log = join(folder, "redis.aof");
  await during(folder, (redis) => redis.set("kept", "1"));
  const length = statSync(log).size;
  await during(folder, (redis) => redis.multi().set("a", "1").set("b", "1").exec());
  truncateSync(log, statSync(log).size - 9);
  expect(await during(folder, (redis) => redis.keys("*"))).toEqual(["kept"]);
  expect(statSync(log).size).toBe(length);
  appendFileSync(log, "*2\r\n$3\r\nSE");
  await during(folder, (redis) => redis.set("after", "1"));
  expect((await during(folder, (redis) => redis.keys("*"))).sort()).toEqual(["after", "kept"]);
});

test("writes its log anew when that has grown far beyond the data", async () => {
  const folder = temporaryFolder();
  const filler = "x".repeat(200_000);
  const before = await during(folder, async (redis) => {
    await redis.zadd("zset", "-inf", "least", 1.5, "most");
    await redis.xadd("stream", "5-1", "field", "value");
    await redis.xadd("emptied", "7-2", "field", "value");
    await redis.xtrim("emptied", "MAXLEN", 0);
    await redis.set("expiring", "1", "PX", 100_000);
    await redis.hset("hash", Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`field${i}`, i])));
    for (let i = 0; i < 30; i++) await redis.set("filler", filler + i);
    return contents(redis);
  });
  expect(statSync(join(folder, "redis.aof")).size).toBeLessThan(3_000_000);
  expect(await during(folder, contents)).toEqual(before);
  expect(await during(folder, (redis) => redis.xadd("emptied", "7-2", "a", "b").catch(String))).toContain(
    "equal or smaller",
  );
});

test("takes a hash of every product's stock without slowing down", async () => {
  await during(temporaryFolder(), async (redis) => {
    const fields = Array.from({ length: 50_000 }, (_, i) => [`product${i}:quantity`, 5] as const);
    await redis.hset("levels", new Map(fields));
    const from = performance.now();
    for (let i = 0; i < 200; i++) {
      await redis.hincrby("levels", `product${i}:quantity`, -1);
      await redis.hmget("levels", `product${i}:quantity`, "product1:quantity");
    }
    // Copying the hash for each of these would take minutes.
    expect(performance.now() - from).toBeLessThan(2000);
  });
});

const program = Bun.which("redis-server");
test.skipIf(!program)("leaves a log that a real redis-server loads", async () => {
  const folder = temporaryFolder();
  const before = await during(folder, async (redis) => {
    await redis.multi().hset("hash", "field", "value").set("text", "é\r\n", "PX", 100_000).exec();
    await redis
      .eval("redis.call('SELECT', 0) redis.call('ZADD', KEYS[1], 1, 'm')", 1, "zset")
      .catch(() => {});
    await redis.xadd("stream", "*", "field", "value");
    return contents(redis);
  });
  const { redis: port } = await keptPorts(folder);
  const options = [
    "--port",
    `${port}`,
    "--bind",
    "127.0.0.1",
    "--dir",
    folder,
    "--appendonly",
    "yes",
    "--appenddirname",
    ".",
  ];
  await Bun.write(join(folder, "appendonly.aof.1.incr.aof"), readFileSync(join(folder, "redis.aof")));
  await Bun.write(join(folder, "appendonly.aof.manifest"), "file appendonly.aof.1.incr.aof seq 1 type i\n");
  const real = Bun.spawn([program ?? "", ...options], { stdout: "ignore", stderr: "inherit" });
  const redis = new Redis(port, "127.0.0.1");
  redis.on("error", () => {});
  expect(await contents(redis)).toEqual(before);
  redis.disconnect();
  real.kill();
  await real.exited;
});
