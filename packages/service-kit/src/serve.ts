import type { Logger } from "./logger";

/** What a server needs to run and to stop. */
export type ServeOptions = {
  app: { fetch(request: Request): Response | Promise<Response> };
  host: string;
  port: number;
  /** The variable that sets the port, named when it is taken. */
  portVariable: string;
  logger: Logger;
  /** Closes what the app holds, after its last request has been answered. */
  close(): Promise<unknown>;
};

/** How long requests under way may take to finish when the process is told to stop. */
const STOP_TIMEOUT_MS = 5000;

/** Serves an app until SIGTERM or SIGINT, then lets requests under way finish, closes, and exits. */
export function serve({ app, host, port, portVariable, logger, close }: ServeOptions): void {
  const server = listen(() => Bun.serve({ fetch: app.fetch, hostname: host, port }), port, portVariable);
  logger.info({ url: server.url.href }, "listening");
  // Tells a supervisor that this port is ours: another stack's service may be what answers there.
  process.send?.("listening");

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    const force = setTimeout(() => server.stop(true), STOP_TIMEOUT_MS);
    await server.stop();
    clearTimeout(force);
    await close();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

function listen<T>(start: () => T, port: number, portVariable: string): T {
  try {
    return start();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    console.error(`Port ${port} is taken. Stop what uses it, or set ${portVariable} to another port.`);
    process.exit(1);
  }
}
