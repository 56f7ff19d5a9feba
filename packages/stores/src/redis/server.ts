import { createServer, type Socket } from "node:net";
import { join } from "node:path";
import {
  attachSession,
  ClientSession,
  createRedisCommandExecutor,
  RedisResult,
  RedisServerState,
  SerialTurnQueue,
  SocketConnectionTransport,
} from "js-redis-server/core";
import { openAppendOnlyLog } from "./append-only-log";
import { commandsOfData } from "./commands-of-data";
import { effectsOfCommand } from "./effects-of-command";
import type { Effect } from "./log-format";
import { refusalOf } from "./refused-commands";
import { withoutCopying } from "./without-copying";

const compatibility = "redis-7.0";
const sweepMs = 5000;

/**
 * Serves a Redis-compatible engine on 127.0.0.1, with the append-only log that js-redis-server lacks: every write is
 * in the log before its reply.
 */
export async function startRedis(
  dataDir: string,
  port: number,
): Promise<{ url: string; stop(): Promise<void> }> {
  const state = new RedisServerState({ databaseCount: 16, compatibility, activeExpiryIntervalMs: sweepMs });
  // One queue for all databases, as in Redis itself: commands never interleave, so neither do their log records.
  const turnQueue = new SerialTurnQueue();
  for (const database of state.databases) {
    Object.defineProperty(database, "turnQueue", { value: turnQueue });
    withoutCopying(database);
  }

  let together: Effect[] = [];
  let failure: unknown;
  const executor = createRedisCommandExecutor({
    compatibility,
    policies: [
      {
        name: "append-only-log",
        beforeExecute(plan, ctx) {
          if (failure) return RedisResult.error("the log on disk can't be written", "MISCONF");
          const what = refusalOf(plan, ctx);
          return what === undefined
            ? what
            : RedisResult.error(
                `the embedded Redis does not support ${what}; set REDIS_URL to a real one`,
                "ERR",
              );
        },
        afterExecute(plan, ctx, result) {
          if (!replaying) together.push(...effectsOfCommand(plan, ctx.db, result));
          return result;
        },
      },
    ],
  });

  let replaying = true;
  const replayer = new ClientSession({ server: state, executor });
  const log = openAppendOnlyLog(join(dataDir, "redis.aof"), ({ database, words: [name, ...args] }) => {
    if (!name) return;
    replayer.selectDatabase(database);
    atTheBeginningOfTime(() =>
      executor.executePlanSync(executor.plan(name, args), replayer.createExecutionContext()),
    );
  });
  replayer.close();
  replaying = false;

  const flush = () => {
    if (together.length === 0) return;
    const effects = together;
    together = [];
    try {
      log.append(effects);
      if (log.isLarge()) log.rewrite(state.databases.values().flatMap(commandsOfData));
    } catch (error) {
      failure = error;
      console.error("Redis log: refusing all commands from here on", error);
      throw error;
    }
  };
  if (log.isLarge()) log.rewrite(state.databases.values().flatMap(commandsOfData));

  for (const database of state.databases) {
    database.subscribe((event) => {
      if (event.type === "evict")
        together.push({ database: event.database, words: [Buffer.from("DEL"), event.key] });
    });
  }
  const executeRaw = executor.executeRaw.bind(executor);
  executor.executeRaw = async (...args) => {
    const result = await executeRaw(...args);
    flush();
    return result;
  };

  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true, keepAlive: true }, (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    attachSession(new SocketConnectionTransport(socket), {
      state,
      executor,
      logger: console,
      clientAddress: `${socket.remoteAddress}:${socket.remotePort}`,
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });

  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await turnQueue.waitTurn();
      flush();
      state.close();
      log.close();
    },
  };
}

/** While the log is replayed nothing may expire: what did, the log says itself. */
function atTheBeginningOfTime(run: () => void): void {
  const now = Date.now;
  Date.now = () => 0;
  try {
    run();
  } finally {
    Date.now = now;
  }
}
