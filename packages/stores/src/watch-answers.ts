import type { Sql } from "postgres";

/** Longer than the server lets a statement take. */
const SILENT_SECONDS = 8;

/** What postgres.js knows of a statement and its types leave out. */
type Statement = Promise<unknown> & {
  /** Whether it was sent and is the next to be answered on its connection. */
  active: boolean;
  /** Takes it to a connection, once it is wanted. */
  handler(statement: Statement): void;
};

/**
 * Watches the statements of a client and calls `onSilence` once, when the next one to be answered on a connection has
 * waited for 8 seconds: on a half-open connection it would wait for ever. Those that wait for a connection may wait.
 * On a connection that was reserved, or in a transaction of several statements, nothing is watched.
 * @returns the client to use instead, and how to end the watch
 */
export function watchAnswers(client: Sql, onSilence: () => void): { sql: Sql; stop(): void } {
  const waiting = new Map<Statement, number>();
  // Counted, not timed: a process that was suspended finds the answers before the next turn.
  const timer = setInterval(() => {
    for (const [statement, seconds] of waiting) {
      if (!statement.active) continue;
      if (seconds < SILENT_SECONDS) waiting.set(statement, seconds + 1);
      else {
        clearInterval(timer);
        return onSilence();
      }
    }
  }, 1000);

  const watch = (made: unknown) => {
    // Anything else is a part of a statement.
    if (!(made instanceof Promise)) return made;
    // postgres.js makes no other promises here.
    const statement = made as Statement;
    const { handler } = statement;
    statement.handler = () => {
      handler(statement);
      waiting.set(statement, 0);
      const done = () => waiting.delete(statement);
      statement.then(done, done);
    };
    return statement;
  };
  const sql = new Proxy(client, {
    apply: (target, self, args) => watch(Reflect.apply(target, self, args)),
    get: (target, key) => {
      if (key === "unsafe") return (...args: Parameters<Sql["unsafe"]>) => watch(target.unsafe(...args));
      return Reflect.get(target, key);
    },
  });
  return { sql, stop: () => clearInterval(timer) };
}
