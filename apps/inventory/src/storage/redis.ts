import { Redis, type RedisOptions, type Result } from "ioredis";
import type { Logger } from "pino";
import beginRebuild from "./begin-rebuild.lua" with { type: "text" };
import clearStock from "./clear-stock.lua" with { type: "text" };
import closeReservations from "./close-reservations.lua" with { type: "text" };
import decreaseStock from "./decrease-stock.lua" with { type: "text" };
import enterEpoch from "./enter-epoch.lua" with { type: "text" };
import fillStock from "./fill-stock.lua" with { type: "text" };
import readMovements from "./read-movements.lua" with { type: "text" };
import reserveStock from "./reserve-stock.lua" with { type: "text" };
import setOpeningStock from "./set-opening-stock.lua" with { type: "text" };

declare module "ioredis" {
  interface RedisCommander<Context> {
    beginRebuild(...words: ScriptWords): Result<unknown, Context>;
    clearStock(...words: ScriptWords): Result<unknown, Context>;
    closeReservations(...words: ScriptWords): Result<unknown, Context>;
    decreaseStock(...words: ScriptWords): Result<unknown, Context>;
    fillStock(...words: ScriptWords): Result<unknown, Context>;
    readMovements(...words: ScriptWords): Result<unknown, Context>;
    reserveStock(...words: ScriptWords): Result<unknown, Context>;
    setOpeningStock(...words: ScriptWords): Result<unknown, Context>;
  }
}

/** What a script takes: the number of its keys, the keys, and its arguments. */
type ScriptWords = [numberOfKeys: number, ...keysAndArguments: (string | number)[]];

// Nothing waits for ever and nothing is sent again behind a caller's back: with Redis away, a request is refused.
const OPTIONS = {
  connectTimeout: 2000,
  commandTimeout: 2000,
  // A half-open connection is given up, and made anew: no answer would ever come over it.
  socketTimeout: 3000,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  retryStrategy: (times) => Math.min(times * 100, 1000),
  scripts: {
    beginRebuild: { lua: beginRebuild },
    clearStock: { lua: clearStock },
    closeReservations: { lua: enterEpoch + closeReservations },
    decreaseStock: { lua: enterEpoch + decreaseStock },
    fillStock: { lua: fillStock },
    readMovements: { lua: readMovements },
    reserveStock: { lua: enterEpoch + reserveStock },
    setOpeningStock: { lua: enterEpoch + setOpeningStock },
  },
} satisfies RedisOptions;

/** Opens Redis. It connects by itself, and again whenever it was away. */
export function openRedis(url: string, logger: Logger): Redis {
  const redis = new Redis(url, OPTIONS);
  redis.on("error", (error) => logger.warn({ err: error }, "Redis is away"));
  return redis;
}

/** How ioredis words it when a command had no server to go to, or got no answer from it. */
const AWAY =
  /^(Stream isn't writeable|Connection is closed|Command timed out|Command aborted|Reached the max retries)/;

/** The replies by which a server, or a script that found another epoch, says that it can't work now. */
const NOT_NOW = /^(EPOCH|LOADING|BUSY|MASTERDOWN|CLUSTERDOWN|READONLY|MISCONF|NOREPLICAS|OOM)\b/;

/** Whether an error says that Redis can't be asked now, rather than that the question was wrong. */
export function redisIsAway(error: unknown): boolean {
  return error instanceof Error && (AWAY.test(error.message) || NOT_NOW.test(error.message));
}
