import pino, { type Logger as PinoLogger } from "pino";
import { z } from "zod";

/** How much is logged, least first. */
export const logLevel = z.enum(["silent", "error", "warn", "info", "debug"]);

/** What writes log lines; apps need not know by which library. */
export type Logger = PinoLogger;

/** A logger that writes JSON lines to standard output. */
export function createLogger(name: string, level: z.infer<typeof logLevel>): Logger {
  return pino({ name, level, timestamp: pino.stdTimeFunctions.isoTime });
}
