import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { asOrdinaryUser, hint } from "./command-line";

/** The one database and its owner. */
export const databaseName = "pos";
export const userName = "pos";

/** Where PostgreSQL's data is below a data folder. */
export const postgresFolder = (dataDir: string) => join(dataDir, "postgres");

type Programs = (program: "initdb" | "postgres") => string;

/** Makes the data folder with the database `pos`, unless it is there. A half-made one is thrown away and made anew. */
export async function ensureDataFolder(
  folder: string,
  passwordFile: string,
  programs: Programs,
): Promise<void> {
  if (existsSync(join(folder, "PG_VERSION"))) return;
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  await run([
    programs("initdb"),
    `--pgdata=${fresh}`,
    `--username=${userName}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--wal-segsize=4",
    // One sync of the file system instead of one for each of a thousand files.
    ...(process.platform === "linux" ? ["--sync-method=syncfs"] : []),
  ]);
  // The packages hold no psql or createdb, and single-user mode needs no client.
  await run([programs("postgres"), "--single", "-D", fresh, "postgres"], `CREATE DATABASE ${databaseName}\n`);
  renameSync(fresh, folder);
}

async function run(command: string[], input = ""): Promise<void> {
  const child = Bun.spawn(asOrdinaryUser(command), {
    stdin: new TextEncoder().encode(input),
    stdout: "ignore",
    stderr: "pipe",
  });
  const errors = await new Response(child.stderr).text();
  if ((await child.exited) !== 0 || /FATAL|ERROR:/.test(errors)) {
    throw new Error(`PostgreSQL could not be set up: ${errors.trim()}\n${hint}`);
  }
}
