import { expect, test } from "bun:test";
import path from "node:path";
import { memoryOf, tellsMemory } from "./process-memory";

test.if(tellsMemory)(
  "the memory of a process comes with that of its children, each counted once",
  async () => {
    const inner = "console.log(1); setInterval(() => {}, 1000)";
    // Told by the inner one: it has no program of its own before that.
    const code = `Bun.spawn([process.execPath, "-e", "${inner}"], { stdout: "inherit" });`;
    // Killing it has to take its child along.
    await using child = Bun.spawn([process.execPath, "-e", code], {
      env: { BUN_FEATURE_FLAG_NO_ORPHANS: "1" },
      stdout: "pipe",
    });
    for await (const _ of child.stdout) break;
    const processes = memoryOf([child.pid, child.pid]);
    expect(processes).toHaveLength(2);
    for (const { program, pssKib } of processes) {
      expect(program).toBe(path.basename(process.execPath));
      expect(pssKib).toBeGreaterThan(1000);
    }
  },
);
