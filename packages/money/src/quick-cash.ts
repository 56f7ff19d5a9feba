/** The notes of rupiah, smallest first (Bank Indonesia). */
const NOTES = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000];

/**
 * The amounts of cash that a customer is likely to hand over for what is due: the next multiple of each note
 * above it, fewest first.
 * @param due rupiah
 * @param most how many to give at the most
 * @returns rupiah, rising, each above `due`
 */
export function quickCash(due: number, most = 4): number[] {
  const above = NOTES.map((note) => (Math.floor(due / note) + 1) * note);
  return [...new Set(above)].toSorted((a, b) => a - b).slice(-most);
}
