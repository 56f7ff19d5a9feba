/** The stack of the whole suite: bunfig.toml loads this first, so that it starts once and stops after the last file. */
import { afterAll } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createClient } from "@pos-mi/client/create-client";
import { showLine } from "@pos-mi/scripts/show-line";
import { startServices } from "../stack/start-services";

const dataDir = await mkdtemp(path.join(tmpdir(), "pos-mi-api-"));
const services = await startServices({ dataDir, log: showLine });

/** Where the gateway of the suite's stack is. */
export const gateway = services.gateway;

/** The client that POS-Mi ships, on the suite's stack. */
export const client = createClient(gateway);

afterAll(async () => {
  await services.stop();
  await rm(dataDir, { recursive: true });
}, 20_000);
