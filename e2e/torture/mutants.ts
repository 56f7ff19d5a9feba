/** `bun run mutants`: breaks the protocol on purpose, one way after another, and shows which test notices. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "@pos-mi/scripts/apps";
import { MUTANTS, type Mutant } from "./mutant-list";

const TIMEOUT_MS = 240_000;
/** What a test, and torture on a violation, exits with; a run that hung or had too little time shows nothing. */
const FAILED = 1;

const { values } = parseArgs({ options: { only: { type: "string" } } });
const chosen = MUTANTS.filter(({ name }) => name.includes(values.only ?? ""));

const copy = path.join(await mkdtemp(path.join(tmpdir(), "pos-mi-mutants-")), "repository");
const survivors: string[] = [];
try {
  await run(["git", "clone", "--quiet", "--local", ROOT, copy], ROOT);
  await run([process.execPath, "install", "--frozen-lockfile"], copy);
  const rows: Record<string, { "caught by": string; "after (s)": string }> = {};
  for (const test of new Map(chosen.flatMap(({ tests }) => tests).map((test) => [test.name, test])).values())
    if ((await run(test.command, copy, test.env)) !== 0)
      throw new Error(`${test.name} fails without a mutant: nothing can be learned from it`);
  for (const mutant of chosen) {
    const startedAt = performance.now();
    const caughtBy = await tryMutant(mutant);
    if (!caughtBy) survivors.push(mutant.name);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
    rows[mutant.name] = { "caught by": caughtBy ?? "nothing: it survives", "after (s)": seconds };
    console.log(`${mutant.name}: ${rows[mutant.name]?.["caught by"]} (${seconds} s)`);
  }
  console.table(rows);
} finally {
  await rm(path.dirname(copy), { recursive: true, force: true });
}
process.exit(survivors.length > 0 ? 1 : 0);

/** The first test that fails with the mutant in place. */
async function tryMutant({ name, file, replace, by, tests }: Mutant): Promise<string | undefined> {
  const target = path.join(copy, file);
  const original = await readFile(target, "utf8");
  const mutated = original.replace(replace, by);
  if (mutated === original) throw new Error(`${name}: ${file} no longer has ${JSON.stringify(replace)}`);
  await writeFile(target, mutated);
  try {
    for (const test of tests) if ((await run(test.command, copy, test.env)) === FAILED) return test.name;
    return undefined;
  } finally {
    await writeFile(target, original);
  }
}

/** Runs a command, quietly. @returns its exit code */
async function run(command: string[], cwd: string, env: Record<string, string> = {}): Promise<number> {
  const child = Bun.spawn(command, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "ignore"],
    timeout: TIMEOUT_MS,
  });
  return child.exited;
}
