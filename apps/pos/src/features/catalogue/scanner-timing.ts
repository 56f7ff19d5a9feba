/** A barcode scanner types far faster than a hand, and ends with Enter. */
const longestGapMs = 60;

export type ScanBurst = { keys: string; lastAt: number };

export const noBurst: ScanBurst = { keys: "", lastAt: Number.NEGATIVE_INFINITY };

/** The burst after one more key at a time in milliseconds; a slow key starts a new one. */
export function withKey(burst: ScanBurst, key: string, at: number): ScanBurst {
  const continues = at - burst.lastAt <= longestGapMs;
  return { keys: (continues ? burst.keys : "") + key, lastAt: at };
}

/** What was scanned, when the Enter at that time ended a burst of at least `shortest` keys; else undefined. */
export function scannedCode(burst: ScanBurst, enterAt: number, shortest: number): string | undefined {
  const isScan = burst.keys.length >= shortest && enterAt - burst.lastAt <= longestGapMs;
  return isScan ? burst.keys : undefined;
}
