import path from "node:path";
import { APPS, ROOT } from "./apps";

/** Ends this process, saying what to do, when an app has not been built. */
export async function requireBuild(): Promise<void> {
  for (const { name, built } of APPS) {
    if (await Bun.file(path.join(ROOT, "apps", name, built)).exists()) continue;
    console.error(`apps/${name} is not built: run \`bun run build\` first.`);
    process.exit(1);
  }
}
