import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import type { OpenStore } from "./open-store";

/** A way to a store that can be cut, mended and stalled, for trying what happens while the store is away. */
export async function openStoreLink(store: OpenStore, defaultPort: number) {
  const { hostname, port: portOfStore } = new URL(store.url);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(portOfStore || defaultPort), hostname);
    join(near, far, sockets);
    join(far, near, sockets);
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  };
  const cut = async () => {
    const closed = once(server, "close");
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };

  await listen(0);
  // A server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const url = new URL(store.url);
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.href,
    cut,
    mend: () => listen(port),
    /** Nothing passes any more over what is connected now, and neither end is told. */
    stall() {
      for (const socket of sockets) socket.unpipe();
    },
    async close() {
      await cut();
      await store.close();
    },
  };
}

function join(from: Socket, to: Socket, open: Set<Socket>): void {
  open.add(from);
  from.on("error", () => from.destroy());
  from.on("close", () => {
    open.delete(from);
    to.destroy();
  });
  from.pipe(to);
}
