/** How long every PIN is. */
export const pinLength = 6;

export const pinKeys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", null, "0", "backspace"] as const;
export type PinKey = NonNullable<(typeof pinKeys)[number]>;

/** The digits after one more key; a full PIN takes no other digit. */
export function pressPinKey(digits: string, key: PinKey): string {
  if (key === "backspace") return digits.slice(0, -1);
  return digits.length < pinLength ? digits + key : digits;
}

/** The key of the pad that a key of the keyboard stands for. */
export function pinKeyOf(key: string): PinKey | undefined {
  return pinKeys.find((each) => each === key.toLowerCase()) ?? undefined;
}
