/** Steps of the golden angle spread any run of numbers over the colour wheel. */
const goldenAngle = 137.508;

export function hueOf(text: string): number {
  let hash = 7;
  for (const character of text.toLowerCase()) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return Math.round((hash % 997) * goldenAngle) % 360;
}
