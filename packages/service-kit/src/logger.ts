import pino, { type Logger as PinoLogger } from "pino";
import { z } from "zod";

/** How much is logged, least first. */
export const logLevel = z.enum(["silent", "error", "warn", "info", "debug"]);

/** What writes log lines; apps need not know by which library. */
export type Logger = PinoLogger;

/** A write to the system costs as much as all else of a request's log line: lines are gathered, for so long at most. */
const FLUSH_EVERY_MS = 100;
const FLUSH_BYTES = 12_288;

/** A logger that writes JSON lines to standard output, a tenth of a second late at most; a process that exits, in time. */
export function createLogger(name: string, level: z.infer<typeof logLevel>): Logger {
  const output = pino.destination({ fd: 1, minLength: FLUSH_BYTES, periodicFlush: FLUSH_EVERY_MS });
  process.on("exit", () => output.flushSync());
  return pino({ name, level, timestamp: pino.stdTimeFunctions.isoTime }, output);
}
