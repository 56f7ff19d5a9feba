/** How many milliseconds of quiet are left before a till locks itself. */
export function quietLeft(lastInputAt: number, now: number, lockAfterMs: number): number {
  const left = lockAfterMs - (now - lastInputAt);
  return Math.min(lockAfterMs, Math.max(0, left));
}
