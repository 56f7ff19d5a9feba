import { Redis, type RedisOptions, type Result } from "ioredis";
import type { Logger } from "pino";
import closeReservations from "./close-reservations.lua" with { type: "text" };
import decreaseStock from "./decrease-stock.lua" with { type: "text" };
import reserveStock from "./reserve-stock.lua" with { type: "text" };
import setOpeningStock from "./set-opening-stock.lua" with { type: "text" };

declare module "ioredis" {
  interface RedisCommander<Context> {
    closeReservations(...keysAndArguments: (string | number)[]): Result<unknown, Context>;
    decreaseStock(...keysAndArguments: (string | number)[]): Result<unknown, Context>;
    reserveStock(...keysAndArguments: (string | number)[]): Result<unknown, Context>;
    setOpeningStock(...keysAndArguments: (string | number)[]): Result<unknown, Context>;
  }
}

// Nothing waits for ever and nothing is sent again behind a caller's back: with Redis away, a request is refused.
const OPTIONS = {
  connectTimeout: 2000,
  commandTimeout: 2000,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  retryStrategy: (times) => Math.min(times * 100, 1000),
  scripts: {
    closeReservations: { lua: closeReservations },
    decreaseStock: { lua: decreaseStock, numberOfKeys: 2 },
    reserveStock: { lua: reserveStock },
    setOpeningStock: { lua: setOpeningStock, numberOfKeys: 3 },
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

/** The replies by which a server says that it can't work now. */
const NOT_NOW = /^(LOADING|BUSY|MASTERDOWN|CLUSTERDOWN|READONLY|MISCONF|NOREPLICAS|OOM)\b/;

/** Whether an error says that Redis can't be asked now, rather than that the question was wrong. */
export function redisIsAway(error: unknown): boolean {
  return error instanceof Error && (AWAY.test(error.message) || NOT_NOW.test(error.message));
}
