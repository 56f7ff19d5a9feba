import { defineConfig } from "@playwright/test";
import { findChromium } from "@pos-mi/scripts/find-chromium";

const executablePath = findChromium();

export default defineConfig({
  testDir: "till",
  testMatch: "*.spec.ts",
  globalSetup: "./stack/start-for-till.ts",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: process.env.TILL_URL ?? "",
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Chromium refuses to run as root with its sandbox.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
});
