import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The Chromium that the end-to-end tests run in: the one that CHROMIUM_PATH names, else Playwright's own, else the
 * system's. Undefined when there is none.
 */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const places = [chromium.executablePath(), ...NAMES.map((name) => Bun.which(name)), ...PLACES];
  return places.find((place) => place !== null && existsSync(place)) ?? undefined;
}
