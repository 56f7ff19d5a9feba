import { connect, type Socket } from "node:net";
import { type Endpoint, readEndpoint } from "./endpoint";
import { spawnStoresProcess } from "./spawn-stores-process";

const startDeadlineMs = 30_000;
// How long another process, which has the folder already, is left to come up or to end.
const giveWayMs = 1000;

/** A hold on the stores process of a data folder, and what it serves. */
export type Lease = { endpoint: Endpoint; release(how: "leave" | "stop"): Promise<void> };

/**
 * Holds the stores process of `dataDir`, starting it when none is running. Should the process die (not: stop), it is
 * started again at the same ports while the lease lasts.
 * @throws Error with the process's last words when it can't start.
 */
export async function acquireLease(dataDir: string): Promise<Lease> {
  let released = false;
  let { endpoint, socket } = await connectOrStart(dataDir);

  const reviveWhenLost = () => {
    let saidGoodbye = false;
    socket.on("data", (data) => {
      saidGoodbye ||= String(data).includes("bye");
    });
    socket.on("close", async () => {
      if (released || saidGoodbye) return;
      try {
        ({ endpoint, socket } = await connectOrStart(dataDir));
        if (released) socket.destroy();
        else reviveWhenLost();
      } catch (error) {
        console.error(error);
      }
    });
  };
  reviveWhenLost();

  return {
    get endpoint() {
      return endpoint;
    },
    async release(how) {
      if (released) return;
      released = true;
      if (how === "stop") socket.write("stop\n");
      else socket.end();
      if (!socket.closed) await new Promise((resolve) => socket.once("close", resolve));
    },
  };
}

type Connection = { endpoint: Endpoint; socket: Socket };

async function connectOrStart(dataDir: string): Promise<Connection> {
  const deadline = performance.now() + startDeadlineMs;
  let startAgainAt = 0;
  let starting: ReturnType<typeof spawnStoresProcess> | undefined;
  while (performance.now() < deadline) {
    const connection = await connectToRunning(dataDir);
    if (connection) return connection;
    // Another starter may have been faster: then ours ends with 0, and theirs will answer soon or give up the folder.
    if (starting?.ended() === "failed")
      throw new Error(`The embedded stores did not start:\n${starting.lastWords()}`);
    if (!starting || (starting.ended() && performance.now() > startAgainAt)) {
      starting = spawnStoresProcess(dataDir);
      startAgainAt = performance.now() + giveWayMs;
    }
    await Bun.sleep(20);
  }
  throw new Error(
    `The embedded stores did not start within ${startDeadlineMs / 1000} s:\n${starting?.lastWords()}`,
  );
}

function connectToRunning(dataDir: string): Promise<Connection | undefined> {
  const endpoint = readEndpoint(dataDir);
  if (!endpoint) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const socket = connect(endpoint.controlPort, "127.0.0.1");
    socket.unref();
    const refuse = () => {
      socket.destroy();
      resolve(undefined);
    };
    socket.setTimeout(1000, refuse);
    socket.once("error", refuse);
    socket.once("close", refuse);
    socket.once("data", (data) => {
      if (String(data).trim() !== endpoint.greeting) return refuse();
      socket.setTimeout(0);
      socket.off("close", refuse);
      socket.off("error", refuse);
      socket.on("error", () => socket.destroy());
      resolve({ endpoint, socket });
    });
  });
}
