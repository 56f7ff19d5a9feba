import { CommandError, notSupported } from "./command-error";
import { aggregate } from "./commands/aggregate";
import { create, drop, dropDatabase, listCollections, listDatabases } from "./commands/collections";
import type { CommandHandler } from "./commands/context";
import { findAndModify } from "./commands/find-and-modify";
import { buildInfo, connectionStatus, hello, killCursors, ping } from "./commands/handshake";
import { createIndexes, dropIndexes, listIndexes } from "./commands/indexes";
import { count, distinct, find, getMore } from "./commands/read";
import { insert, remove, update } from "./commands/write";
import type { Cursors } from "./cursors";
import { encode } from "./doc";
import type { DocumentStore } from "./document-store";
import type { Request } from "./wire";

const handlers = new Map<string, CommandHandler>(
  Object.entries({
    aggregate,
    buildInfo,
    buildinfo: buildInfo,
    connectionStatus,
    count,
    create,
    createIndexes,
    delete: remove,
    distinct,
    drop,
    dropDatabase,
    dropIndexes,
    endSessions: ping,
    find,
    findAndModify,
    findandmodify: findAndModify,
    getMore,
    hello,
    insert,
    isMaster: hello,
    ismaster: hello,
    killCursors,
    listCollections,
    listDatabases,
    listIndexes,
    ping,
    update,
  }),
);

/** Answers one request; every error becomes the reply a driver understands. */
export function answer(request: Request, store: DocumentStore, cursors: Cursors): Buffer {
  try {
    const { command, exact } = request;
    const [name = ""] = Object.keys(command);
    const handler = handlers.get(name);
    if (!handler)
      throw new CommandError(
        59,
        `no such command: '${name}' (the embedded MongoDB has what a catalogue needs)`,
      );
    if (
      command.startTransaction !== undefined ||
      command.autocommit !== undefined ||
      command.txnNumber !== undefined
    ) {
      throw notSupported("transactions");
    }
    const reply = handler(command, { store, cursors, database: String(command.$db ?? "admin"), exact });
    return Buffer.isBuffer(reply) ? reply : encode(reply);
  } catch (error) {
    if (error instanceof CommandError) return encode(error.toReply());
    console.error(error);
    return encode({ ok: 0, errmsg: `internal error: ${String(error)}`, code: 8, codeName: "UnknownError" });
  }
}
