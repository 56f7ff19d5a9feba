export const amountKeys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "000", "0", "backspace"] as const;
export type AmountKey = (typeof amountKeys)[number];

/** Rp9.999.999.999: more than any tender, less than a barcode. */
const mostDigits = 10;

/** The digits of an amount from what was typed or pasted, without leading zeros. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, "").replace(/^0+/, "").slice(0, mostDigits);
}

/** The digits after one more key; a key that does not fit changes nothing. */
export function pressKey(digits: string, key: AmountKey): string {
  if (key === "backspace") return digits.slice(0, -1);
  const next = digitsOf(digits + key);
  return (digits + key).replace(/^0+/, "").length > mostDigits ? digits : next;
}
