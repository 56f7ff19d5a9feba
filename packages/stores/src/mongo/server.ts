import { createServer, type Socket } from "node:net";
import { join } from "node:path";
import { answer } from "./answer";
import { createCursors } from "./cursors";
import { openDocumentStore } from "./document-store";
import { readRequest, writeReply } from "./wire";

const maxMessageBytes = 48_000_000;

/** Serves a MongoDB-compatible engine on 127.0.0.1, with its documents in SQLite: on the disk before each reply. */
export async function startMongodb(
  dataDir: string,
  port: number,
): Promise<{ url: string; stop(): Promise<void> }> {
  const store = openDocumentStore(join(dataDir, "mongodb.sqlite"));
  const cursors = createCursors();
  const sockets = new Set<Socket>();

  const server = createServer({ noDelay: true, keepAlive: true }, (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    let pending: Buffer[] = [];
    let length = 0;
    socket.on("data", (chunk: Buffer) => {
      pending.push(chunk);
      length += chunk.length;
      try {
        while (length >= 4) {
          const bytes = pending.length === 1 ? (pending[0] ?? chunk) : Buffer.concat(pending);
          pending = [bytes];
          const size = bytes.readInt32LE(0);
          if (size < 16 || size > maxMessageBytes)
            throw new Error(`MongoDB wire: a message of ${size} bytes`);
          if (length < size) return;
          pending = [bytes.subarray(size)];
          length -= size;
          const request = readRequest(bytes.subarray(0, size));
          const reply = answer(request, store, cursors);
          if (request.wantsReply) socket.write(writeReply(request, reply));
        }
      } catch (error) {
        console.error(error);
        socket.destroy();
      }
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });

  return {
    url: `mongodb://127.0.0.1:${port}/pos?directConnection=true`,
    async stop() {
      server.close();
      for (const socket of sockets) socket.destroy();
      store.close();
    },
  };
}
