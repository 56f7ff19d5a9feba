import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./repository-root";

/** Starts a stores process of its own session, which outlives whoever started it. It writes to `DIR/stores/stores.log`. */
export function spawnStoresProcess(dataDir: string): {
  ended(): "failed" | "gave way" | undefined;
  lastWords(): string;
} {
  mkdirSync(join(dataDir, "stores"), { recursive: true, mode: 0o700 });
  const logFile = join(dataDir, "stores/stores.log");
  const log = openSync(logFile, "a", 0o600);
  const child = spawn(process.execPath, ["--smol", serveScript(), "--data-dir", dataDir], {
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.unref();
  let ended: "failed" | "gave way" | undefined;
  child.once("exit", (code) => {
    ended = code === 0 ? "gave way" : "failed";
  });
  child.once("error", () => {
    ended = "failed";
  });
  return {
    ended: () => ended,
    lastWords: () => readFileSync(logFile, "utf8").slice(-2000),
  };
}

/** Beside this file, or (when this is bundled into an app) in the repository which the app runs from. */
function serveScript(): string {
  const places = [import.meta.dir, join(repositoryRoot() ?? ".", "packages/stores/src")];
  const found = places.map((place) => join(place, "serve.ts")).find((file) => existsSync(file));
  if (!found) {
    throw new Error(
      "The embedded stores are not here: set DATABASE_URL, REDIS_URL and MONGODB_URL to real servers.",
    );
  }
  return found;
}
