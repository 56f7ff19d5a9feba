import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmbeddedStores } from "@pos-mi/stores/start-embedded-stores";
import { TEST_DATA_DIR } from "@pos-mi/stores/test-data-folder";
import { ROOT } from "./apps";
import { findChromium } from "./find-chromium";
import { type Outcome, oneOutcome, oneSkipped } from "./outcome";
import { junitOutcome, playwrightOutcome, withExitCode } from "./reported-outcome";
import { runBun } from "./run-bun";

const E2E = path.join(ROOT, "e2e");

/** One part of `bun run test`. */
export type TestStep = { name: string; run(): Promise<Outcome> };

const command = (name: string, ...args: string[]): TestStep => ({
  name,
  run: async () => oneOutcome((await runBun(args)) === 0),
});

/** The parts of `bun run test`, in their order. */
export const TEST_STEPS: readonly TestStep[] = [
  command("types", "run", "typecheck"),
  command("lint", "run", "lint"),
  command("generated", "run", "generate", "--check"),
  // Every file in a fresh global object: what one leaves behind, another does not see.
  { name: "units", run: units },
  { name: "api", run: () => bunTests(E2E, "./api") },
  { name: "torture", run: () => bunTests(ROOT, "./e2e/torture") },
  command("build", "x", "turbo", "run", "build"),
  { name: "e2e", run: endToEnd },
];

/** Held here for all test files: a file that is done takes with it what it has started. */
async function units(): Promise<Outcome> {
  const stores = await startEmbeddedStores({ dataDir: TEST_DATA_DIR });
  try {
    return await bunTests(ROOT, "--parallel", "./packages", "./apps", "./scripts");
  } finally {
    await stores.stop();
    await rm(TEST_DATA_DIR, { recursive: true, force: true });
  }
}

function bunTests(cwd: string, ...args: string[]): Promise<Outcome> {
  return withReport(async (report) => {
    const reporter = ["--reporter=junit", `--reporter-outfile=${report}`];
    return { exitCode: await runBun(["test", ...reporter, ...args], { cwd }), read: junitOutcome };
  });
}

async function endToEnd(): Promise<Outcome> {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.log("There is no Chromium here: skipped. Install one, or name it in CHROMIUM_PATH.");
    return oneSkipped;
  }
  console.log(`In ${chromium}`);
  return withReport(async (report) => {
    const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
    const args = ["--bun", "x", "playwright", "test", "--reporter=list,json"];
    const exitCode = await runBun(args, { cwd: E2E, env });
    return { exitCode, read: playwrightOutcome };
  });
}

/** Runs what writes a report into the given file, and counts by it. */
async function withReport(
  run: (report: string) => Promise<{ exitCode: number; read(text: string): Outcome }>,
): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), "pos-mi-test-"));
  try {
    const report = path.join(folder, "report");
    const { exitCode, read } = await run(report);
    return withExitCode(read(await readFile(report, "utf8")), exitCode);
  } catch (error) {
    console.error(error);
    return oneOutcome(false);
  } finally {
    await rm(folder, { recursive: true });
  }
}
