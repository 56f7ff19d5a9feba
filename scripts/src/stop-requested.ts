const WATCH_PARENT_MS = 500;

/**
 * A signal that is aborted once this process should stop: by Ctrl-C, `kill`, a closed terminal, or because the
 * `bun run` that started it was killed.
 */
export function stopRequested(): AbortSignal {
  const stopping = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stopping.abort());

  // A process started by hand may outlive its shell; one that stands for a package script may not outlive that.
  if (process.env.npm_lifecycle_event !== undefined) {
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      stopping.abort();
    }, WATCH_PARENT_MS);
  }
  return stopping.signal;
}
