import { APPS, type App, type Mode } from "./apps";
import { appUrl, type Ports } from "./choose-ports";

/** What a process needs to know about the machine and its user; nothing else is passed on. */
const FROM_THE_MACHINE = [
  "PATH",
  "HOME",
  "USER",
  "LOGNAME",
  "LANG",
  "LC_ALL",
  "TZ",
  "TMPDIR",
  "NO_COLOR",
  "FORCE_COLOR",
  "XDG_CACHE_HOME",
];

/** The variables by which the apps find one another. */
export function peerUrls(ports: Ports): Record<string, string> {
  return Object.fromEntries(APPS.map(({ name }) => [`${name.toUpperCase()}_URL`, appUrl(ports[name])]));
}

/** The environment of one app: of all `variables` those that it reads, and no more. */
export function appEnv(
  app: App,
  mode: Mode,
  port: number,
  variables: Record<string, string | undefined>,
): Record<string, string> {
  const given = [...FROM_THE_MACHINE, "LOG_LEVEL", ...app.reads].flatMap((name): [string, string][] => {
    const value = variables[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(given),
    NODE_ENV: mode === "dev" ? "development" : "production",
    HOST: "127.0.0.1",
    [app.portVariable]: String(port),
    NEXT_TELEMETRY_DISABLED: "1",
    // Next kills its compiler after 0.1 s otherwise, with all that it would have kept for the next start.
    __NEXT_DEV_WAIT_FOR_TURBOPACK_SHUTDOWN: "1",
    // Ends the app, and what it started, when the supervisor is gone without a word (kill -9).
    BUN_FEATURE_FLAG_NO_ORPHANS: "1",
  };
}
