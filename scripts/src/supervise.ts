import { setTimeout as sleep } from "node:timers/promises";

/** A process that is started again whenever it ends by itself. */
export type Supervised = {
  /** The id of the process that runs now; undefined between two starts. */
  pid(): number | undefined;
  /** Ends it: SIGTERM, and SIGKILL when that took longer than `graceMs` milliseconds. */
  stop(graceMs?: number): Promise<void>;
};

/** Where a process says something. */
export type OutputStream = "stdout" | "stderr";

/** What to run, and who hears of it. */
export type SuperviseOptions = {
  command: string[];
  cwd: string;
  env: Record<string, string>;
  /** Gets each line that it says. */
  onLine(line: string, stream: OutputStream): void;
  /** Gets each message that it sends to its parent. */
  onMessage(message: unknown): void;
  /** Hears that it ended by itself, and in how many milliseconds it is started again. */
  onCrash(ending: string, restartInMs: number): void;
};

const FIRST_BACK_OFF_MS = 100;
const LONGEST_BACK_OFF_MS = 2000;
/** One that ran for this long was well: its next crash counts as the first again. */
const WELL_AFTER_MS = 10_000;
/** Longer than the 5 s that a service gives its requests under way. */
const GRACE_MS = 7000;

/** Starts a process and keeps it running until it is stopped. */
export function supervise({ command, cwd, env, onLine, onMessage, onCrash }: SuperviseOptions): Supervised {
  const stopping = new AbortController();
  const { signal } = stopping;
  let child: Bun.Subprocess<"ignore", "pipe", "pipe"> | undefined;

  const runOnce = async () => {
    // Its own process group: Ctrl-C in a terminal reaches the supervisor alone, which stops all in order.
    child = Bun.spawn(command, {
      cwd,
      env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      ipc: onMessage,
    });
    const { exited, stdout, stderr } = child;
    const output = Promise.all([
      eachLine(stdout, (line) => onLine(line, "stdout")),
      eachLine(stderr, (line) => onLine(line, "stderr")),
    ]);
    await exited;
    // What it started may still hold the pipes: its last words are waited for, but not for ever.
    await Promise.race([output, Bun.sleep(100)]);
    const ending = child.signalCode ? `${child.signalCode}` : `exit code ${child.exitCode}`;
    child = undefined;
    return ending;
  };

  const keepRunning = async () => {
    let backOff = FIRST_BACK_OFF_MS;
    while (!signal.aborted) {
      const startedAt = performance.now();
      const ending = await runOnce();
      if (signal.aborted) return;
      if (performance.now() - startedAt > WELL_AFTER_MS) backOff = FIRST_BACK_OFF_MS;
      onCrash(ending, backOff);
      await sleep(backOff, undefined, { signal }).catch(() => {});
      backOff = Math.min(backOff * 2, LONGEST_BACK_OFF_MS);
    }
  };
  const ended = keepRunning();

  return {
    pid: () => child?.pid,
    stop: async (graceMs = GRACE_MS) => {
      stopping.abort();
      child?.kill("SIGTERM");
      const force = setTimeout(() => child?.kill("SIGKILL"), graceMs);
      await ended;
      clearTimeout(force);
    },
  };
}

/** Lines come by the hundred in a busy shop: whole chunks are split, as Node's readline costs many times that. */
async function eachLine(stream: ReadableStream<Uint8Array>, onLine: (line: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  let begun = "";
  for await (const chunk of stream) {
    const lines = (begun + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
    begun = lines.pop() ?? "";
    for (const line of lines) onLine(line);
  }
  if (begun !== "") onLine(begun);
}
