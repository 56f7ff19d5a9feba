/** The stack of the whole suite: bunfig.toml loads this first, so that it starts once and stops after the last file. */
import { afterAll } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { showLine } from "@pos-mi/scripts/show-line";
import { clientOf } from "../stack/shop";
import { startServices } from "../stack/start-services";

const dataDir = await mkdtemp(path.join(tmpdir(), "pos-mi-api-"));
let services = await startServices({ dataDir, log: showLine });

/** Where the gateway of the suite's stack is. */
export const gateway = services.gateway;

/** The sessions of the shop's staff by their role, what its parts alone know, and where they are. */
export const { tokens, secrets, ports } = services;

/** The client that POS-Mi ships, on the suite's stack, as an owner has it. */
export const client = clientOf(gateway, services.tokens.owner);

/** The process of a part of the stack that runs now; undefined between two starts. */
export const pidOf: typeof services.pid = (name) => services.pid(name);

/** Stops the stack in order, and starts it again at the same place with the same data. */
export async function restart(): Promise<void> {
  const { ports } = services;
  await services.stop();
  services = await startServices({ dataDir, ports, log: showLine });
}

afterAll(async () => {
  await services.stop();
  await rm(dataDir, { recursive: true });
}, 20_000);
