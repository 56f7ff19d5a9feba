import { ApiProblem } from "@pos-mi/client/api-problem";
import type { Problem } from "@pos-mi/contracts/problem";
import type { ProblemCode } from "@pos-mi/contracts/problem-codes";

/** What a call came to: an answer, a refusal, or that nobody knows. */
export type Attempt<T> = { answer: T } | { refused: Problem } | { unknown: string };

/** Refusals that say nothing about what became of the call, or that it could not be served now: it is sent again. */
const SEND_AGAIN = new Set<string>([
  "unavailable",
  "overloaded",
  "upstream_timeout",
  "upstream_failed",
  "internal_error",
] satisfies ProblemCode[]);

/** Makes a call once. */
export async function attempt<T>(call: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { answer: await call() };
  } catch (error) {
    if (!(error instanceof ApiProblem)) return { unknown: error instanceof Error ? error.name : "no answer" };
    const { problem } = error;
    return SEND_AGAIN.has(problem.code) ? { unknown: problem.code } : { refused: problem };
  }
}

const PAUSE_MS = 25;

/**
 * Makes a call again and again until it is answered or refused.
 * @param hear gets each reason for which it is made again
 * @throws Error when that takes longer than `patienceMs`
 */
export async function insist<T>(
  call: () => Promise<T>,
  hear: (reason: string) => void = () => {},
  patienceMs = 60_000,
): Promise<Exclude<Attempt<T>, { unknown: string }>> {
  const deadline = performance.now() + patienceMs;
  for (let pause = PAUSE_MS; ; pause = Math.min(2 * pause, 400)) {
    const outcome = await attempt(call);
    if (!("unknown" in outcome)) return outcome;
    hear(outcome.unknown);
    if (performance.now() > deadline)
      throw new Error(`no answer within ${patienceMs} ms, at last: ${outcome.unknown}`);
    await Bun.sleep(pause);
  }
}

/** The answer to a call that must not be refused, made until there is one. */
export async function answerOf<T>(call: () => Promise<T>): Promise<T> {
  const outcome = await insist(call);
  if ("refused" in outcome) throw new ApiProblem(outcome.refused);
  return outcome.answer;
}
