import path from "node:path";
import { APPS, ROOT } from "./src/apps";
import { runStack } from "./src/run-stack";

for (const { name, built } of APPS) {
  if (await Bun.file(path.join(ROOT, "apps", name, built)).exists()) continue;
  console.error(`apps/${name} is not built. Run \`bun run build\` first.`);
  process.exit(1);
}
await runStack("production", {}, async () => {});
