import { productPage } from "@pos-mi/contracts/products";
import type { Peer } from "@pos-mi/service-kit/peer";
import type { Database } from "@pos-mi/stores/database";
import type { Catalogue } from "./catalogue";
import { completeUntil, raiseCompleteUntil } from "./storage/catalogue-rows";

/** What a refresh works with. */
export type RefreshDeps = {
  db: Database;
  catalogue: Catalogue;
  products: Peer;
  now(): Date;
  newId(): string;
};

/** How long it may take until a change shows that already has its time: until then earlier ones may appear. */
const OVERLAP_MS = 10_000;

const PAGE = "1000";

/**
 * Makes what asks products for the changes since the last time, page by page, and goes on where it failed. Of the moments
 * shortly before the newest change it asks again, until they have been over for long enough.
 */
export async function catalogueRefresh({ db, catalogue, products, now, newId }: RefreshDeps) {
  let since = (await completeUntil(db)).getTime();
  let newest = since;
  let newestSeenAt = now().getTime();

  async function raiseSince(to: number): Promise<void> {
    if (to <= since) return;
    await raiseCompleteUntil(db, new Date(to));
    since = to;
  }

  return async function refresh(): Promise<void> {
    const requestId = newId();
    const shownBy = now().getTime() - OVERLAP_MS;
    // No later: a clock of products that was ahead may have been put right since.
    const updatedSince = new Date(Math.min(since, shownBy)).toISOString();
    const complete = newestSeenAt < shownBy ? newest + 1 : since;
    let cursor: string | null = "";
    do {
      const query = new URLSearchParams({ limit: PAGE, updatedSince, ...(cursor && { cursor }) });
      const page: Awaited<ReturnType<typeof loadPage>> = await loadPage(`/products?${query}`, requestId);
      await catalogue.take(page.items);
      const last = Date.parse(page.items.at(-1)?.updatedAt ?? updatedSince);
      if (last > newest) [newest, newestSeenAt] = [last, now().getTime()];
      await raiseSince(newest - OVERLAP_MS);
      cursor = page.nextCursor;
    } while (cursor !== null);
    await raiseSince(complete);
  };

  function loadPage(path: string, requestId: string) {
    return products.call({ path, answer: productPage, requestId });
  }
}
