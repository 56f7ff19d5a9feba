import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { z } from "zod/mini";

const portsSchema = z.object({
  postgres: z.number(),
  redis: z.number(),
  mongodb: z.number(),
  control: z.number(),
});

export type Ports = z.infer<typeof portsSchema>;

/**
 * The engines' ports: free ones at the first start, and the same again ever after, so that clients find a restarted
 * process by themselves. A port which another program took in the meantime is replaced.
 */
export async function keptPorts(dataDir: string): Promise<Ports> {
  const file = join(dataDir, "stores/ports.json");
  const kept = readPorts(file);
  const ports = {
    postgres: await freePort(kept?.postgres),
    redis: await freePort(kept?.redis),
    mongodb: await freePort(kept?.mongodb),
    control: await freePort(kept?.control),
  };
  writeFileSync(file, JSON.stringify(ports));
  return ports;
}

function readPorts(file: string): Ports | undefined {
  try {
    return portsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}

async function freePort(wanted: number | undefined): Promise<number> {
  return (
    (wanted !== undefined ? await tryPort(wanted) : undefined) ?? (await tryPort(0)) ?? freePort(undefined)
  );
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(undefined));
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address();
      const bound = typeof address === "object" && address ? address.port : undefined;
      probe.close(() => resolve(bound));
    });
  });
}
