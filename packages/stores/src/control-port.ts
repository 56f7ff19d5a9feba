import { createServer, type Socket } from "node:net";

// Long enough for the last service of a stopped stack to be followed by the first one of the next.
const graceMs = 2000;
const firstHolderMs = 15_000;

/**
 * Counts who still needs the stores: every holder keeps one connection open, and dies with it. A holder may say
 * `stop`, which gives up its lease and the grace period. `onIdle` is called once nobody is left.
 * @returns the way to say goodbye to holders, so that they can tell an end from a crash.
 */
export function listenForHolders(
  port: number,
  greeting: string,
  onIdle: () => void,
): Promise<{ close(): void }> {
  const holders = new Set<Socket>();
  let timer = setTimeout(onIdle, firstHolderMs);

  const leave = (holder: Socket, delay: number) => {
    if (!holders.delete(holder) || holders.size > 0) return;
    clearTimeout(timer);
    timer = setTimeout(onIdle, delay);
  };

  const server = createServer((holder) => {
    holders.add(holder);
    clearTimeout(timer);
    holder.on("data", (data) => {
      if (!String(data).includes("stop")) return;
      const isLast = holders.size === 1;
      leave(holder, 0);
      // The last one's connection ends with this process: so it knows when all is stopped.
      if (!isLast) holder.end();
    });
    holder.on("error", () => holder.destroy());
    holder.on("close", () => leave(holder, graceMs));
    holder.write(`${greeting}\n`);
  });

  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      resolve({
        close() {
          clearTimeout(timer);
          server.close();
          for (const holder of holders) holder.end("bye\n");
        },
      });
    });
  });
}
