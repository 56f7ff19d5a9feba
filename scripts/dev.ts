import { fillDemoShop } from "./src/fill-demo-shop";
import { runStack } from "./src/run-stack";

const LOG_LEVEL = process.env.LOG_LEVEL || "warn";

await runStack("dev", { LOG_LEVEL }, async ({ stack, ...run }) => {
  try {
    const filled = await fillDemoShop({ gateway: stack.urls.gateway, ...run });
    if (filled > 0) console.log(`Filled the demo shop with ${filled} products.`);
  } catch (error) {
    if (run.signal.aborted) return;
    const reason = error instanceof Error ? error.message : error;
    console.error(`The demo shop is not complete; the next start goes on with it. ${reason}`);
  }
});
