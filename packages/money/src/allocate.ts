/**
 * Spreads an amount over parts in proportion to their weights by the largest remainder method (Hamilton), so that
 * the shares add up to the amount exactly and no share is above its weight.
 * Equal remainders go to the larger weight first, then to the earlier part.
 * @param amount rupiah, 0 to the sum of the weights
 * @param weights rupiah, not negative
 * @returns a share in rupiah for each weight
 * @throws RangeError when the amount is more than the weights hold
 */
export function allocate(amount: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (amount < 0 || amount > whole) throw new RangeError(`can't spread ${amount} over ${whole}`);
  if (amount === 0) return weights.map(() => 0);
  const parts = weights.map((weight, index) => {
    const product = BigInt(amount) * BigInt(weight);
    return {
      index,
      weight,
      share: Number(product / BigInt(whole)),
      remainder: Number(product % BigInt(whole)),
    };
  });
  const left = amount - parts.reduce((sum, part) => sum + part.share, 0);
  const shares = parts.map((part) => part.share);
  const first = parts
    .toSorted((a, b) => b.remainder - a.remainder || b.weight - a.weight || a.index - b.index)
    .slice(0, left);
  for (const { index, share } of first) shares[index] = share + 1;
  return shares;
}
