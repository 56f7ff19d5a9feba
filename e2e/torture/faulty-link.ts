import { connect, createServer, type Socket } from "node:net";
import { count } from "./counts";
import type { Random } from "./random";

/** What a link does to what passes; each a probability a chunk of bytes. */
export type Faults = {
  /** The chunk comes late. */
  delay?: number;
  /** Both ends lose the connection, and the chunk. */
  reset?: number;
  /** Nothing passes any more, and neither end is told: half-open, until somebody gives up. */
  stall?: number;
  /** The request arrives; what is answered to it does not. */
  loseAnswer?: number;
};

/** A TCP proxy in this process. */
export type FaultyLink = {
  port: number;
  /** Has these faults from now on; none at first. */
  suffer(faults: Faults): void;
  /** How often which of these faults happened. */
  happened: ReadonlyMap<keyof Faults, number>;
  close(): Promise<void>;
};

const MAX_DELAY_MS = 60;

/** Puts a link with faults in front of a port of this machine. */
export async function openFaultyLink(target: () => number, random: Random): Promise<FaultyLink> {
  const happened = new Map<keyof Faults, number>();
  const open = new Set<Socket>();
  let faults: Faults = {};

  const strikes = (fault: keyof Faults) => {
    if (!random.chance(faults[fault] ?? 0)) return false;
    count(happened, fault);
    return true;
  };

  const server = createServer((near) => {
    const far = connect(target(), "127.0.0.1");
    let answersAreLost = false;
    let stalled = false;
    const cut = () => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on("error", cut);
      socket.on("close", () => {
        open.delete(socket);
        cut();
      });
    }
    carry(near, far, () => {
      answersAreLost ||= strikes("loseAnswer");
    });
    carry(far, near, () => {
      if (answersAreLost) cut();
    });

    function carry(from: Socket, to: Socket, before: () => void): void {
      let turn = Promise.resolve();
      from.on("data", (chunk) => {
        turn = turn.then(async () => {
          before();
          if (strikes("reset")) cut();
          stalled ||= strikes("stall");
          if (strikes("delay")) await Bun.sleep(random.below(MAX_DELAY_MS));
          if (!stalled && to.writable) to.write(chunk);
        });
      });
      from.on("end", () => turn.then(() => stalled || to.end()));
    }
  });

  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return {
    port: address.port,
    happened,
    suffer(next) {
      faults = next;
      happened.clear();
    },
    async close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
