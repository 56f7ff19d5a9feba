import { fillDemoShop } from "./src/fill-demo-shop";
import { type Run, runStack } from "./src/run-stack";

await runStack({ mode: "dev", logLevel: "warn", prepare });

async function prepare({ stack, ...run }: Run): Promise<void> {
  try {
    const filled = await fillDemoShop({ gateway: stack.urls.gateway, ...run });
    if (filled > 0) console.log(`Filled the demo shop with ${filled} products.`);
  } catch (error) {
    if (run.signal.aborted) return;
    const reason = error instanceof Error ? error.message : error;
    console.error(`The demo shop is not complete; the next start goes on with it. ${reason}`);
  }
}
