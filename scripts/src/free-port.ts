import { createServer } from "node:net";

/** Whether nobody listens on `port`, neither on 127.0.0.1 nor on ::1, which `localhost` may mean as well. */
export async function isFree(port: number): Promise<boolean> {
  return (await canListen("127.0.0.1", port)) && (await canListen("::1", port));
}

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  server.once("error", reject);
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    if (address === null || typeof address === "string") return reject(new Error("no port was given"));
    server.close(() => resolve(address.port));
  });
  return promise;
}

function canListen(host: string, port: number): Promise<boolean> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  // A machine without IPv6 answers with another code: then nobody else can be there either.
  server.once("error", (error) => resolve(!("code" in error && error.code === "EADDRINUSE")));
  server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
  return promise;
}
