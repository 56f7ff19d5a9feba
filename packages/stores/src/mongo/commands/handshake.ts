import { Long } from "bson";
import type { CommandHandler } from "./context";

/** A standalone server without sessions: drivers then send neither transactions nor retryable writes. */
export const hello: CommandHandler = () => ({
  helloOk: true,
  ismaster: true,
  isWritablePrimary: true,
  maxBsonObjectSize: 16 * 1024 * 1024,
  maxMessageSizeBytes: 48_000_000,
  maxWriteBatchSize: 100_000,
  localTime: new Date(),
  minWireVersion: 0,
  maxWireVersion: 21,
  readOnly: false,
  ok: 1,
});

export const ping: CommandHandler = () => ({ ok: 1 });

export const buildInfo: CommandHandler = () => ({
  version: "7.0.0",
  versionArray: [7, 0, 0, 0],
  gitVersion: "pos-mi-embedded",
  modules: [],
  maxBsonObjectSize: 16 * 1024 * 1024,
  ok: 1,
});

export const connectionStatus: CommandHandler = () => ({
  authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] },
  ok: 1,
});

export const killCursors: CommandHandler = (command, { cursors }) => {
  const ids = Array.isArray(command.cursors) ? command.cursors : [];
  cursors.kill(ids);
  return { cursorsKilled: ids.map((id) => (typeof id === "number" ? Long.fromNumber(id) : id)), ok: 1 };
};
