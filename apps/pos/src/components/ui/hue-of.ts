const hues = [28, 62, 96, 140, 168, 200, 232, 268, 308, 348];

export function hueOf(text: string): number {
  let hash = 7;
  for (const character of text.toLowerCase()) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hues[hash % hues.length] ?? 168;
}
