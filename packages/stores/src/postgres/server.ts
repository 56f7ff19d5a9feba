import { findPostgresBinaries } from "./binaries";
import { asOrdinaryUser, hint } from "./command-line";
import { databaseName, ensureDataFolder, postgresFolder, userName } from "./data-folder";
import { saysReady } from "./leftover-server";
import { readOrMakePassword } from "./password";

// One shop on one machine: few connections, little memory, no helper processes, but every commit on disk.
const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "50",
  shared_buffers: "32MB",
  wal_buffers: "1MB",
  max_wal_size: "256MB",
  min_wal_size: "32MB",
  fsync: "on",
  synchronous_commit: "on",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_logical_replication_workers: "0",
  max_parallel_workers: "0",
  max_parallel_workers_per_gather: "0",
  autovacuum_max_workers: "1",
  io_method: "sync",
  jit: "off",
  huge_pages: "off",
  log_min_messages: "fatal",
  log_checkpoints: "off",
};

type RunningServer = { url: string; stop(): Promise<void> };

/**
 * Runs PostgreSQL on its folder below `dataDir`, making it at the first start, and starts it again should it die.
 * @returns its URL with the password, and `stop`, a fast shutdown (open transactions are rolled back).
 * @throws Error with PostgreSQL's own words when it does not start.
 */
export async function startPostgres(dataDir: string, port: number): Promise<RunningServer> {
  const folder = postgresFolder(dataDir);
  const programs = findPostgresBinaries();
  const { file, password } = readOrMakePassword(dataDir);
  await ensureDataFolder(folder, file, programs);

  const options = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const command = asOrdinaryUser([programs("postgres"), "-D", folder, ...options]);
  let stopping = false;
  let child = await startReady(command, folder);

  const supervise = async () => {
    while (!stopping) {
      await child.exited;
      if (stopping) return;
      console.error("PostgreSQL ended unexpectedly; starting it again");
      child = await startReady(command, folder);
    }
  };
  supervise().catch((error: unknown) => {
    console.error(error);
    process.kill(process.pid, "SIGTERM");
  });

  return {
    url: `postgres://${userName}:${password}@127.0.0.1:${port}/${databaseName}`,
    async stop() {
      stopping = true;
      child.kill("SIGINT");
      await child.exited;
    },
  };
}

/** After a kill the shared memory of the last server can linger for a moment, so a refused start is tried again. */
async function startReady(command: string[], folder: string): Promise<Bun.Subprocess> {
  for (let attempt = 1; ; attempt++) {
    const child = Bun.spawn(command, { stdin: "ignore", stdout: "inherit", stderr: "inherit" });
    while (child.exitCode === null && child.signalCode === null && !saysReady(folder, child.pid))
      await Bun.sleep(5);
    if (child.exitCode === null && child.signalCode === null) return child;
    if (attempt === 10) throw new Error(`PostgreSQL did not start (its words are above).\n${hint}`);
    await Bun.sleep(100 * attempt);
  }
}
