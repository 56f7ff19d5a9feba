import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod/mini";

const endpointSchema = z.object({
  pid: z.number(),
  controlPort: z.number(),
  /** What the control port greets with: proof that the port is still this process's. */
  greeting: z.string(),
  urls: z.object({ postgres: z.string(), redis: z.string(), mongodb: z.string() }),
});

/** Where a running stores process is; `DIR/stores/endpoint.json` holds it while it runs. */
export type Endpoint = z.infer<typeof endpointSchema>;

export const endpointFile = (dataDir: string) => join(dataDir, "stores/endpoint.json");

/** The endpoint as last written, which its process may not have lived to remove. */
export function readEndpoint(dataDir: string): Endpoint | undefined {
  try {
    return endpointSchema.parse(JSON.parse(readFileSync(endpointFile(dataDir), "utf8")));
  } catch {
    return undefined;
  }
}

/** Writes the endpoint whole or not at all, for its owner's eyes only: it holds PostgreSQL's password. */
export function writeEndpoint(dataDir: string, endpoint: Endpoint): void {
  const fresh = `${endpointFile(dataDir)}.new`;
  writeFileSync(fresh, JSON.stringify(endpoint, null, 2), { mode: 0o600 });
  renameSync(fresh, endpointFile(dataDir));
}
