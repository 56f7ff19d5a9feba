const PREFIX_LETTERS = 3;
const NUMBER_DIGITS = 4;

/** For categories that are written without any Latin letter. */
const PREFIX_OF_OTHER_SCRIPTS = "PRD";

/** The letters that generated SKUs of a category start with: `Sembako` gives `SEM`. */
export function skuPrefix(category: string): string {
  const letters = category
    .normalize("NFKD")
    .toUpperCase()
    .replace(/[^A-Z]/g, "");
  return letters.slice(0, PREFIX_LETTERS) || PREFIX_OF_OTHER_SCRIPTS;
}

/** A generated SKU: `SEM` and 7 give `SEM-0007`. */
export function formatSku(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(NUMBER_DIGITS, "0")}`;
}
