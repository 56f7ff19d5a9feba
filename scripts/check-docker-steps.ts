/**
 * Takes the steps of the Dockerfiles by hand, in a clean folder and without Docker: what is copied is there, what is
 * run succeeds, and what the image starts answers. It can't show what the base image and its user `bun` do.
 */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { $ } from "bun";
import { appEnv, peerUrls } from "./src/app-env";
import { APPS, type App, byApp, ROOT } from "./src/apps";
import { appUrl } from "./src/choose-ports";
import { takeSteps } from "./src/docker-steps";
import { parseDockerfile } from "./src/dockerfile";
import { freePort } from "./src/free-port";
import { openSecrets } from "./src/open-secrets";
import { openStores } from "./src/open-stores";
import { waitUntilReady } from "./src/wait-until-ready";

const asked = process.argv.slice(2);
const folder = await mkdtemp(path.join(tmpdir(), "pos-mi-images-"));
const stores = await openStores({}, path.join(folder, "data"));
try {
  for (const app of APPS) if (asked.length === 0 || asked.includes(app.name)) await check(app);
} finally {
  await stores.stop();
  await rm(folder, { recursive: true });
}

async function check(app: App): Promise<void> {
  const startedAt = performance.now();
  const build = { folder: path.join(folder, app.name), args: { APP: app.name } };
  const files = await $`git ls-files --cached --others --exclude-standard`.cwd(ROOT).text();
  for (const file of files.trim().split("\n"))
    if (await Bun.file(path.join(ROOT, file)).exists())
      await cp(path.join(ROOT, file), path.join(build.folder, "context", file));

  const dockerfile = `docker/${app.name === "pos" ? "pos" : "service"}.Dockerfile`;
  const stages = parseDockerfile(await Bun.file(path.join(ROOT, dockerfile)).text());
  let image = { cwd: "", command: [""] };
  for (const stage of stages) image = await takeSteps(stage, build, stage === stages.at(-1));
  await start(app, image);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${app.name.padEnd(10)} every step of ${dockerfile} works, and it starts (${seconds} s)`);
}

async function start(app: App, image: { cwd: string; command: string[] }): Promise<void> {
  const port = await freePort();
  const [, ...args] = image.command;
  const env = appEnv(app, "production", port, {
    ...process.env,
    ...stores.urls,
    ...peerUrls(byApp(() => port)),
    RECEIPTS_DIR: path.join(folder, "receipts"),
    ...(await openSecrets({}, folder)),
  });
  await using child = Bun.spawn([process.execPath, ...args], {
    ...image,
    env,
    stdout: "ignore",
    stderr: "inherit",
  });
  // The peers are not there, so it can't be ready; it can be alive.
  const alive = app.name === "pos" ? app.readyPath : "/health/live";
  await waitUntilReady(appUrl(port) + alive, AbortSignal.timeout(15_000));
  child.kill();
  await child.exited;
}
