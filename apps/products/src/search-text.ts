/** Text as search compares it: without case, accents or compatibility forms. */
function folded(text: string): string {
  return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
}

/** What the search for a product looks through. */
export function searchText({ name, sku, barcodes }: { name: string; sku: string; barcodes: string[] }) {
  return folded([name, sku, ...barcodes].join(" "));
}

// RegExp.escape writes letters as codes too, which hides the plain text that a database can look for first.
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/** One pattern for each word of a search; a product is found when its search text matches every one. */
export function searchPatterns(search: string): RegExp[] {
  const words = folded(search).split(/\s+/);
  return words.filter((word) => word !== "").map((word) => new RegExp(word.replaceAll(SPECIAL, "\\$&")));
}
