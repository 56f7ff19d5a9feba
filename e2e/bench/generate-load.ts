import type { HttpConnection } from "./http-connection";

/** What was sent and answered: how long each sale took in milliseconds, and how many answers were no sale. */
export type Answers = { milliseconds: number[]; failed: number; seconds: number };

const SOLD = 201;

/** What load is made of: connections, a source of bodies, and for how long. */
export type Load = { connections: readonly HttpConnection[]; nextBody(): string; seconds: number };

/** A closed loop: on each connection the next sale is sent when the last one is answered. */
export async function closedLoop({ connections, nextBody, seconds }: Load): Promise<Answers> {
  const milliseconds: number[] = [];
  let failed = 0;
  const startedAt = performance.now();
  const end = startedAt + 1000 * seconds;
  const sell = async (connection: HttpConnection) => {
    for (let sentAt = startedAt; sentAt < end; ) {
      const body = nextBody();
      sentAt = performance.now();
      const status = await connection.post("/sales", body);
      if (status === SOLD) milliseconds.push(performance.now() - sentAt);
      else failed += 1;
    }
  };
  await Promise.all(connections.map(sell));
  return { milliseconds, failed, seconds: (performance.now() - startedAt) / 1000 };
}

/**
 * An open loop: sales are meant to be sent at a steady rate, whatever became of those before, and each is timed from
 * the moment it was meant to be sent: who waits for a slow server waits, and is counted.
 */
export async function openLoop(
  { connections, nextBody, seconds }: Load,
  perSecond: number,
): Promise<Answers> {
  const milliseconds: number[] = [];
  let failed = 0;
  let next = 0;
  const count = Math.round(perSecond * seconds);
  const startedAt = performance.now();
  const sell = async (connection: HttpConnection) => {
    while (next < count) {
      const meantAt = startedAt + (1000 * next++) / perSecond;
      const early = meantAt - performance.now();
      if (early > 0) await Bun.sleep(early);
      const status = await connection.post("/sales", nextBody());
      if (status === SOLD) milliseconds.push(performance.now() - meantAt);
      else failed += 1;
    }
  };
  await Promise.all(connections.map(sell));
  return { milliseconds, failed, seconds: (performance.now() - startedAt) / 1000 };
}
