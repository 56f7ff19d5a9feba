import { CommandError } from "../command-error";
import type { Doc } from "../doc";

/** The collection a command is about: its first value. */
export function collectionName(command: Doc): string {
  const [name] = Object.values(command);
  if (typeof name !== "string" || name === "" || name.includes("\0")) {
    throw new CommandError(73, `Invalid collection name: ${JSON.stringify(name)}`);
  }
  return name;
}
