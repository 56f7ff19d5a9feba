/**
 * Waits for `work`, but not for longer than `ms` milliseconds.
 * @throws Error when the time is up; the work itself is not cancelled.
 */
export async function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  const { promise: expired, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  try {
    return await Promise.race([work, expired]);
  } finally {
    clearTimeout(timer);
  }
}
