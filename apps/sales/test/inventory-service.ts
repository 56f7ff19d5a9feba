/** What an inventory that has enough of everything answers on loopback, in which epoch, and what it was asked for. */
export function openInventory() {
  const stock = { epoch: 0 };
  const reservations: unknown[] = [];
  const server = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    async fetch(request) {
      reservations.push(await request.json());
      return Response.json({ epoch: stock.epoch, outcomes: [{ state: "applied" }] });
    },
  });
  return { origin: server.url.origin, stock, reservations, close: () => server.stop(true) };
}
