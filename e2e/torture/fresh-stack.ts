import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startTorturedStack, type TorturedStackOptions } from "./tortured-stack";

/** A stack with data of its own, which are gone when it has stopped. */
export async function freshStack(options: Omit<TorturedStackOptions, "dataDir"> = {}) {
  const dataDir = await mkdtemp(path.join(tmpdir(), "pos-mi-torture-"));
  const stack = await startTorturedStack({ ...options, dataDir });
  return {
    ...stack,
    async stop() {
      await stack.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
