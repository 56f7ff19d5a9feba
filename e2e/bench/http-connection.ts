/** One keep-alive connection to an HTTP server, on which one request is under way at a time. */
export type HttpConnection = {
  /** Sends a JSON body by POST. Gives the status of the answer, once all of it is there. */
  post(path: string, body: string): Promise<number>;
  close(): void;
};

const HEADERS = "Content-Type: application/json\r\nAuthorization: ";
const HEAD_END = "\r\n\r\n";

/**
 * Opens a connection. It knows just what our services send (`Content-Length`, no chunks): a load generator shares the
 * machine with what it measures, and `fetch` costs several times as much.
 */
export async function openHttpConnection({ hostname, port }: URL, token: string): Promise<HttpConnection> {
  let answer = "";
  let waiting: PromiseWithResolvers<number> | undefined;
  const fail = (why: string) => waiting?.reject(new Error(why));
  const socket = await Bun.connect({
    hostname,
    port: Number(port),
    socket: {
      data(_, chunk) {
        answer += chunk.toString("latin1");
        const head = answer.indexOf(HEAD_END);
        if (head < 0 || answer.length < head + HEAD_END.length + contentLength(answer)) return;
        const status = Number(answer.slice("HTTP/1.1 ".length, "HTTP/1.1 200".length));
        answer = "";
        waiting?.resolve(status);
      },
      close: () => fail("the server hung up"),
      error: (_, error) => fail(error.message),
    },
  });
  return {
    post(path, body) {
      waiting = Promise.withResolvers();
      const head = `POST ${path} HTTP/1.1\r\nHost: ${hostname}\r\n${HEADERS}Bearer ${token}\r\n`;
      socket.write(`${head}Content-Length: ${Buffer.byteLength(body)}${HEAD_END}${body}`);
      return waiting.promise;
    },
    close: () => socket.end(),
  };
}

function contentLength(answer: string): number {
  return Number(/\r\ncontent-length: (\d+)/i.exec(answer)?.[1] ?? 0);
}
