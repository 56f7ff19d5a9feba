import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atEnd } from "./at-end";

/** A new data folder, removed when the file's tests are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pos-mi-stores-"));
  mkdirSync(join(folder, "stores"));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
