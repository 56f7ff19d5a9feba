import { join, resolve } from "node:path";
import { repositoryRoot } from "./repository-root";

/** Where the embedded engines keep their data: the given folder, else `.data` at the repository's root. */
export function dataFolder(given: string | undefined): string {
  return resolve(given ?? join(repositoryRoot() ?? process.cwd(), ".data"));
}
