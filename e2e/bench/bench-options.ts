import { parseArgs } from "node:util";
import { z } from "zod";

const count = z.coerce.number().int().min(0);
const list = (of: z.ZodType<number>) =>
  z.string().transform((text) => z.array(of).parse(text.split(",").filter(Boolean)));

const benchOptions = z.object({
  /** How many tills sell at once, one after the other; each run is compared to a yardstick with as many. */
  clients: list(count.min(1)),
  /** How long each run is measured. */
  seconds: count.min(1),
  /** How often each run is made; the middle one counts. */
  rounds: count.min(1),
  products: count.min(3),
  "past-sales": count,
  /** Rates of the open loop, as shares of the most that the closed loop reached. */
  open: list(z.coerce.number().positive()),
  /** The folder that each service leaves a profile of its processor time in; it costs speed. */
  profiles: z.string().optional(),
});

/** What the bench is told on its command line. */
export type BenchOptions = z.infer<typeof benchOptions>;

/** Reads the command line. @throws ZodError for what is no number */
export function readBenchOptions(): BenchOptions {
  const { values } = parseArgs({
    options: {
      clients: { type: "string", default: "1,16,64,256" },
      seconds: { type: "string", default: "8" },
      rounds: { type: "string", default: "3" },
      products: { type: "string", default: "1000" },
      "past-sales": { type: "string", default: "0" },
      open: { type: "string", default: "0.5,0.8" },
      profiles: { type: "string" },
    },
  });
  return benchOptions.parse(values);
}
