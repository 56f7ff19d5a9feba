import { z } from "zod";
import { fieldErrors } from "./field-errors";
import { logLevel } from "./logger";

/** A TCP port from the environment. */
export const port = z.coerce.number().int().min(1).max(65_535);

/** The address of a peer, without a trailing slash. */
export const baseUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""));

/** The values that stand for secrets in examples everywhere: no shop may run with one of them. */
const SAMPLES = /^(change.?me|secret|password|example|your)/i;

/** A secret from the environment: long, and made for this shop alone. */
export const secret = z
  .string()
  .min(32, "Must have at least 32 characters: `openssl rand -hex 32` makes one")
  .refine(
    (value) => !SAMPLES.test(value),
    "Is a sample, which everybody knows: `openssl rand -hex 32` makes one",
  );

/** The variables that every service reads. */
export const serviceEnv = {
  /** The address to listen on: this machine alone, unless told otherwise. */
  HOST: z.string().default("127.0.0.1"),
  LOG_LEVEL: logLevel.default("info"),
};

/**
 * Reads the environment once. Empty variables count as not set.
 * Ends the process, naming each variable that is wrong, when one is.
 */
export function parseEnv<T extends z.ZodRawShape>(shape: T): z.infer<z.ZodObject<T>> {
  const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const result = z.object(shape).safeParse(set);
  if (result.success) return result.data;
  console.error("The environment is not right:");
  for (const { field, message } of fieldErrors(result.error)) console.error(`  ${field}: ${message}`);
  console.error("Set these variables (see README.md, Configuration) and start again.");
  process.exit(1);
}
