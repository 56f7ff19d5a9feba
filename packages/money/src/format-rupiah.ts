const digits = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 });

/**
 * Writes an amount as it stands on price tags: `Rp12.500`, dots between groups, no decimals.
 * @param amount rupiah; a negative one is written `-Rp500`
 */
export function formatRupiah(amount: number): string {
  return `${amount < 0 ? "-" : ""}Rp${digits.format(Math.abs(amount))}`;
}
