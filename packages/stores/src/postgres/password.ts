import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The password of PostgreSQL's user, random and kept in the data folder, for its owner's eyes only. */
export function readOrMakePassword(dataDir: string): { file: string; password: string } {
  const file = join(dataDir, "stores/postgres-password");
  if (!existsSync(file)) {
    writeFileSync(file, Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString("hex"), {
      mode: 0o600,
    });
  }
  return { file, password: readFileSync(file, "utf8").trim() };
}
