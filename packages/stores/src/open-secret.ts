import { randomBytes } from "node:crypto";
import { chmod, link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dataFolder } from "./data-folder";

const BYTES = 32;
const ONLY_OWNER = 0o600;

/**
 * A secret that all of ours on this machine share: `given` where the environment sets it, else the one that is kept
 * under `secrets/` in `dataDir` (default: `.data` at the repository's root), made by whoever comes first.
 * @param name the file's name
 * @returns the secret as text, of 32 random bytes where it was made here
 */
export async function openSecret(
  name: string,
  given: string | undefined,
  { dataDir }: { dataDir?: string | undefined } = {},
): Promise<string> {
  if (given) return given;
  const folder = join(dataFolder(dataDir), "secrets");
  const file = join(folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return (await read(file)) ?? (await make(file));
}

async function read(file: string): Promise<string | undefined> {
  try {
    const secret = await readFile(file, "utf8");
    // Whoever copied the folder may have opened it to others.
    await chmod(file, ONLY_OWNER);
    return secret;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Written aside and linked, so that of several who come at once all have the first one's, and never a part of it. */
async function make(file: string): Promise<string> {
  const aside = `${file}.${process.pid}.${Bun.randomUUIDv7()}`;
  await writeFile(aside, randomBytes(BYTES).toString("base64url"), { mode: ONLY_OWNER, flush: true });
  try {
    await link(aside, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    await rm(aside);
  }
  return readFile(file, "utf8");
}
