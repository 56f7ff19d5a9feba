import { answerOf } from "./attempt";

type Page<T> = { items: T[]; nextCursor: string | null };
type Query = { limit: string; cursor?: string };

/** The items of all pages of a list. */
export async function everyPage<T>(load: (query: Query) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let query: Query | undefined = { limit: "1000" };
  while (query) {
    const asked: Query = query;
    const page: Page<T> = await answerOf(() => load(asked));
    items.push(...page.items);
    query = page.nextCursor === null ? undefined : { limit: "1000", cursor: page.nextCursor };
  }
  return items;
}

/** Works through items, so many at a time. */
export async function inParallel<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>) {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}
