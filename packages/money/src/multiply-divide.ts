/**
 * `amount × numerator ÷ denominator`, rounded half up, exact for any safe integers: the product may be far above
 * 2^53.
 * @param amount rupiah, not negative
 * @returns rupiah
 */
export function multiplyDivide(amount: number, numerator: number, denominator: number): number {
  const product = BigInt(amount) * BigInt(numerator);
  const divisor = BigInt(denominator);
  return Number((2n * product + divisor) / (2n * divisor));
}
