import { styleText } from "node:util";
import type { AppName } from "./apps";

const WIDEST_NAME = 9;

/** Prints a line that an app said, behind the app's name. */
export function showLine(name: AppName, line: string): void {
  console.log(`${styleText("dim", `${name.padEnd(WIDEST_NAME)} |`)} ${line}`);
}
