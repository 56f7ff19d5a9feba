/** The categories of these products with how many each holds, by name. */
export function categoriesOf(products: readonly { category: string }[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { category } of products) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "id"));
}
