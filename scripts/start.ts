import { requireBuild } from "./src/require-build";
import { runStack } from "./src/run-stack";

await requireBuild();
await runStack({ mode: "production", logLevel: "info" });
