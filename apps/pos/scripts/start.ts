import path from "node:path";

const server = path.join(import.meta.dirname, "../.next/standalone/apps/pos/server.js");

// Next's standalone server reads PORT and HOSTNAME; HOSTNAME is the machine's name in most shells and containers.
process.env.PORT = process.env.POS_PORT ?? "3000";
process.env.HOSTNAME = process.env.POS_HOST ?? "127.0.0.1";

await import(server);
