import { cp } from "node:fs/promises";
import path from "node:path";

// Next leaves what a CDN would serve out of the standalone folder; a shop's machine has no CDN.
const app = path.join(import.meta.dirname, "..");
const standalone = path.join(app, ".next/standalone/apps/pos");

await cp(path.join(app, ".next/static"), path.join(standalone, ".next/static"), { recursive: true });
