import type { Sql } from "postgres";

/** Longer than the server lets a statement take. */
const SILENT_SECONDS = 8;

/** What postgres.js knows of a statement and its types leave out. */
type Statement = Promise<unknown> & {
  /** Whether it was sent and is the next to be answered on its connection. */
  active: boolean;
  /** The connection that it was sent over; null before. */
  state: object | null;
  /** Takes it to a connection, once it is wanted. */
  handler(statement: Statement): void;
};

/**
 * Watches the statements of a client and calls `onSilence` once, when the next one to be answered on a connection has
 * waited for 8 seconds: on a half-open connection it would wait for ever. Those that wait for a connection may wait,
 * but not for 8 seconds after a later one had its turn: then what they wait for is a half-open connection's beginning.
 * On a connection that was reserved, or in a transaction of several statements, nothing is watched.
 * @returns the client to use instead, and how to end the watch
 */
export function watchAnswers(client: Sql, onSilence: () => void): { sql: Sql; stop(): void } {
  const waiting = new Map<Statement, { turn: number; seconds: number }>();
  let turns = 0;
  let lastTurn = 0;
  // Counted, not timed: a process that was suspended finds the answers before the next turn.
  const timer = setInterval(() => {
    for (const [{ active, state }, wait] of waiting) {
      const isOverdue = active || (state === null && wait.turn < lastTurn);
      if (isOverdue) wait.seconds += 1;
      if (wait.seconds > SILENT_SECONDS) {
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
      turns += 1;
      const turn = turns;
      waiting.set(statement, { turn, seconds: 0 });
      const done = () => {
        waiting.delete(statement);
        lastTurn = Math.max(lastTurn, turn);
      };
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
