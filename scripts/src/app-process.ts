import path from "node:path";
import { type App, type AppName, type Mode, ROOT } from "./apps";
import { appUrl } from "./choose-ports";
import { type OutputStream, supervise } from "./supervise";
import { waitUntilReady } from "./wait-until-ready";

/** An app that runs as a process of its own. */
export type AppProcess = {
  name: AppName;
  /** The id of the process that runs now; undefined between two starts. */
  pid(): number | undefined;
  /** Resolves once the app can do its work; rejects, with its last words, when it does not get there. */
  ready: Promise<void>;
  stop(): Promise<void>;
};

/** What an app is started with. */
export type AppStart = {
  app: App;
  mode: Mode;
  port: number;
  env: Record<string, string>;
  /** Gets each line that is worth showing, and where it was said. */
  log(name: AppName, line: string, stream: OutputStream): void;
  /** Aborted when the start is no longer wanted. */
  signal: AbortSignal;
};

const READY_TIMEOUT_MS = 60_000;
const CRASHES_TO_GIVE_UP = 3;
const LAST_WORDS = 30;

/** Starts an app. But for errors, what it says before it is ready is only shown when it does not get there. */
export function startApp({ app, mode, port, env, log, signal }: AppStart): AppProcess {
  const lastWords: string[] = [];
  let isReady = false;
  let crashes = 0;
  let isListening = !app.tellsListening;
  const failed = new AbortController();
  const giveUp = (why: string) =>
    failed.abort(new Error([`${app.name} did not start: ${why}`, ...lastWords].join("\n  ")));
  const timeout = setTimeout(() => giveUp(`not ready after ${READY_TIMEOUT_MS / 1000} s`), READY_TIMEOUT_MS);

  const child = supervise({
    command: [process.execPath, ...app.args[mode](port)],
    cwd: path.join(ROOT, "apps", app.name),
    env,
    onLine: (line, stream) => {
      if (Bun.stripANSI(line).trim() === "") return;
      const isTrouble = stream === "stderr" && !failed.signal.aborted;
      if (isReady || isTrouble) return log(app.name, line, stream);
      lastWords.push(line);
      lastWords.splice(0, lastWords.length - LAST_WORDS);
    },
    onMessage: (message) => {
      if (message === "listening") isListening = true;
    },
    onCrash: (ending, restartInMs) => {
      crashes += 1;
      const news = `ended by itself (${ending}); starting it again in ${restartInMs} ms`;
      if (isReady) log(app.name, news, "stderr");
      else if (crashes === CRASHES_TO_GIVE_UP) giveUp(ending);
    },
  });

  const getReady = async () => {
    const given = AbortSignal.any([failed.signal, signal]);
    // Until it listens, another stack's app may be what answers at this port.
    await waitUntilReady(appUrl(port) + app.readyPath, given, () => isListening);
    clearTimeout(timeout);
    isReady = true;
  };

  const ready = getReady();
  // Whoever waits for it hears of a failure, even one that comes before the waiting.
  ready.catch(() => {});

  return {
    name: app.name,
    pid: child.pid,
    ready,
    stop: () => {
      giveUp("it was stopped");
      return child.stop();
    },
  };
}
