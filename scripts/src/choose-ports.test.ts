import { expect, test } from "bun:test";
import { createServer, type Server } from "node:net";
import { choosePorts, PortTaken } from "./choose-ports";
import { freePort } from "./free-port";

function listen(port: number): Promise<Server> {
  const server = createServer();
  const { promise, resolve, reject } = Promise.withResolvers<Server>();
  server.once("error", reject);
  server.listen(port, "127.0.0.1", () => resolve(server));
  return promise;
}

const anywhere = { products: 0, inventory: 0, sales: 0, receipts: 0, gateway: 0, pos: 0 };

test("every app gets a port of its own", async () => {
  const ports = Object.values(await choosePorts(anywhere));
  expect(new Set(ports).size).toBe(6);
  expect(ports).not.toContain(0);
});

test("a taken port that was asked for is refused, naming it, its variable and one that is free", async () => {
  const port = await freePort();
  const server = await listen(port);
  const chosen = choosePorts({ ...anywhere, pos: port });
  await expect(chosen).rejects.toThrow(PortTaken);
  await expect(chosen).rejects.toThrow(
    new RegExp(`^Port ${port}, .*\\n.*POS_PORT to another port \\(\\d+ is free\\)`),
  );
  server.close();
});

test("one port cannot serve two apps", async () => {
  const port = await freePort();
  await expect(choosePorts({ ...anywhere, gateway: port, pos: port })).rejects.toThrow(PortTaken);
});
