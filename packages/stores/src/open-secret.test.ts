import { afterEach, expect, test } from "bun:test";
import { chmod, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSecret } from "./open-secret";

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "pos-mi-secret-"));
  folders.push(folder);
  return folder;
}

test("is made once, long and random, and kept for its owner alone", async () => {
  const dataDir = await freshFolder();
  const secret = await openSecret("key", undefined, { dataDir });
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  expect(await openSecret("key", undefined, { dataDir })).toBe(secret);
  expect(await openSecret("other", undefined, { dataDir })).not.toBe(secret);
  expect((await stat(join(dataDir, "secrets/key"))).mode & 0o777).toBe(0o600);
});

test("all who come at once have the same one, and nothing is left beside it", async () => {
  const dataDir = await freshFolder();
  const secrets = await Promise.all(
    Array.from({ length: 20 }, () => openSecret("key", undefined, { dataDir })),
  );
  expect(new Set(secrets).size).toBe(1);
  expect(await readdir(join(dataDir, "secrets"))).toEqual(["key"]);
});

test("one that was opened to others is closed to them again", async () => {
  const dataDir = await freshFolder();
  await openSecret("key", undefined, { dataDir });
  await chmod(join(dataDir, "secrets/key"), 0o644);
  await openSecret("key", undefined, { dataDir });
  expect((await stat(join(dataDir, "secrets/key"))).mode & 0o777).toBe(0o600);
});

test("the one that the environment sets is taken, and no file made", async () => {
  const dataDir = await freshFolder();
  expect(await openSecret("key", "given", { dataDir })).toBe("given");
  expect(await readdir(dataDir)).toEqual([]);
});
