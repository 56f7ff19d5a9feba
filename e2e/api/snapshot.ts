import { unwrap } from "@pos-mi/client/api-problem";
import { client } from "./shared-stack";

type Page<T> = { items: T[]; nextCursor: string | null };

/** Everything that the shop has: what a refused request must leave as it was. */
export async function snapshot() {
  const [products, levels, sales, staff] = await Promise.all([
    everyPage((query) => unwrap(client.products.$get({ query }))),
    everyPage((query) => unwrap(client.inventory.$get({ query }))),
    everyPage((query) => unwrap(client.sales.$get({ query }))),
    unwrap(client.staff.$get()),
  ]);
  return { products, levels, sales, staff };
}

type Query = { limit: string; cursor?: string };

/** The items of all pages of a list. */
async function everyPage<T>(load: (query: Query) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let query: Query | undefined = { limit: "1000" };
  while (query) {
    const page: Page<T> = await load(query);
    items.push(...page.items);
    query = page.nextCursor === null ? undefined : { limit: "1000", cursor: page.nextCursor };
  }
  return items;
}
