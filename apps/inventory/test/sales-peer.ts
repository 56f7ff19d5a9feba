import { stockEpochRoutes, type UnsettledSale } from "@pos-mi/contracts/stock-epochs";
import { createApp } from "@pos-mi/service-kit/create-app";
import { decodeCursor, toPage } from "@pos-mi/service-kit/cursor";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import { implement } from "@pos-mi/service-kit/implement";
import { createLogger } from "@pos-mi/service-kit/logger";
import { partOf } from "@pos-mi/service-kit/vouched-app";
import { vouchedCalls } from "@pos-mi/service-kit/vouched-calls";
import { z } from "zod";

/** Sales on loopback, as far as inventory asks it: the epochs it was told, and the sales that it has and nobody settled. */
export function startSalesPeer() {
  const peer = { epochs: [] as number[], unsettled: [] as UnsettledSale[], away: false };
  const app = createApp({
    logger: createLogger("sales", "silent"),
    callers: vouchedCalls(partOf("sales")),
    checks: {},
    isAway: () => false,
  });
  implement(app, stockEpochRoutes, {
    beginStockEpoch: (c) => {
      if (peer.away) throw new DomainError("unavailable");
      const { epoch } = c.req.valid("json");
      peer.epochs.push(epoch);
      return c.json({ epoch: Math.max(...peer.epochs) }, 200);
    },
    listUnsettledSales: (c) => {
      const { cursor } = c.req.valid("query");
      const from = cursor === undefined ? 0 : decodeCursor(cursor, z.int());
      // Two a page, so that there are pages.
      const numbered = peer.unsettled.map((sale, index) => ({ sale, index }));
      const page = toPage(numbered.slice(from, from + 3), 2, ({ index }) => index + 1);
      return c.json({ ...page, items: page.items.map(({ sale }) => sale) }, 200);
    },
  });
  const server = Bun.serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 });
  return Object.assign(peer, { url: server.url.origin, stop: () => server.stop(true) });
}
