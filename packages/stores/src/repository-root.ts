import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder with turbo.json above this file, above the program that runs, or above the working directory. */
export function repositoryRoot(): string | undefined {
  for (const start of [import.meta.dir, dirname(Bun.main), process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (existsSync(join(folder, "turbo.json"))) return folder;
      if (folder === dirname(folder)) break;
    }
  }
  return undefined;
}
