import { fillDemoShop } from "./src/fill-demo-shop";
import { hireDemoStaff } from "./src/hire-demo-staff";
import { type Run, runStack } from "./src/run-stack";

await runStack({ mode: "dev", logLevel: "warn", env: { DEMO_STAFF: "true" }, prepare });

async function prepare({ stack, ...run }: Run): Promise<void> {
  try {
    const { urls, setupToken } = stack;
    const staff = await hireDemoStaff({ gateway: urls.gateway, setupToken, signal: run.signal });
    if (!staff) return;
    const filled = await fillDemoShop({ gateway: urls.gateway, token: staff.owner, ...run });
    if (filled > 0) console.log(`Filled the demo shop with ${filled} products.`);
  } catch (error) {
    if (run.signal.aborted) return;
    const reason = error instanceof Error ? error.message : error;
    console.error(`The demo shop is not complete; the next start goes on with it. ${reason}`);
  }
}
