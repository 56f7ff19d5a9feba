import {
  closeSync,
  existsSync,
  fdatasync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { type Effect, encodeEffects, readLog } from "./log-format";

const syncEveryMs = 1000;
const rewriteAboveBytes = 4 * 1024 * 1024;
/** Everybody waits for a log that is written anew, so it is written in few calls. */
const writeBytes = 1024 * 1024;

/**
 * Redis's durability "everysec": a write is with the operating system before its reply (a killed process loses
 * nothing), and on the disk a second later at most.
 */
export type AppendOnlyLog = {
  append(effects: readonly Effect[]): void;
  /** Whether the log has grown so much that it should be written anew from the data. */
  isLarge(): boolean;
  rewrite(effects: Iterable<Effect>): void;
  close(): void;
};

/** Opens the log after giving its writes to `replay`; the torn tail of a write that was never acknowledged is cut. */
export function openAppendOnlyLog(file: string, replay: (effect: Effect) => void): AppendOnlyLog {
  const content = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const whole = readLog(content, replay);
  let size = whole.end;
  let database = whole.database;
  let rewriteAbove = rewriteAboveBytes;
  let descriptor = openSync(file, "a", 0o600);
  if (content.length > size) {
    console.error(`Redis log: cut ${content.length - size} bytes of an unfinished write`);
    ftruncateSync(descriptor, size);
  }

  let unsynced = false;
  const timer = setInterval(() => {
    if (!unsynced) return;
    unsynced = false;
    fdatasync(descriptor, (error) => {
      if (error) console.error("Redis log: could not be synced", error);
    });
  }, syncEveryMs);

  return {
    append(effects) {
      const encoded = encodeEffects(effects, database);
      writeWhole(descriptor, encoded.bytes);
      database = encoded.database;
      size += encoded.bytes.length;
      unsynced = true;
    },
    isLarge: () => size > rewriteAbove,
    rewrite(effects) {
      const fresh = openSync(`${file}.new`, "w", 0o600);
      size = 0;
      database = 0;
      let gathered: Buffer[] = [];
      let bytes = 0;
      const flush = () => {
        writeWhole(fresh, Buffer.concat(gathered));
        size += bytes;
        gathered = [];
        bytes = 0;
      };
      for (const effect of effects) {
        const encoded = encodeEffects([effect], database);
        gathered.push(encoded.bytes);
        bytes += encoded.bytes.length;
        database = encoded.database;
        if (bytes > writeBytes) flush();
      }
      flush();
      fsyncSync(fresh);
      renameSync(`${file}.new`, file);
      syncFolder(dirname(file));
      closeSync(descriptor);
      descriptor = fresh;
      rewriteAbove = Math.max(rewriteAboveBytes, 2 * size);
    },
    close() {
      clearInterval(timer);
      fsyncSync(descriptor);
      closeSync(descriptor);
    },
  };
}

function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}
