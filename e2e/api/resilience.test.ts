import { describe, expect, test } from "bun:test";
import { unwrap } from "@pos-mi/client/api-problem";
import { newId, saleOf } from "../stack/shop";
import { operationCalled } from "./document";
import { answerFaults } from "./documented-schema";
import { expectProblem } from "./expect-problem";
import { send } from "./send";
import { client, pidOf, restart } from "./shared-stack";
import { onHand, sell, stockedProduct, trySell } from "./shop";
import { snapshot } from "./snapshot";
import { validRequest } from "./valid-requests";

const TIMEOUT_MS = 30_000;
const BACK_WITHIN_MS = 15_000;

type Part = Parameters<typeof pidOf>[0];

/** Ends a process at once, as a crash or a power cut would. */
function kill(part: Part, signal: NodeJS.Signals = "SIGKILL"): void {
  const pid = pidOf(part);
  if (pid === undefined) throw new Error(`${part} does not run`);
  process.kill(pid, signal);
}

/** Waits until something succeeds. @throws what it threw last */
async function eventually<T>(work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + BACK_WITHIN_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await Bun.sleep(20);
    }
  }
}

describe("a service that is killed", () => {
  const readings: [Part, string][] = [
    ["products", "getProduct"],
    ["inventory", "listStockLevels"],
    ["sales", "getSale"],
    ["receipts", "getReceipt"],
  ];

  test.each(readings)(
    "%s is told to be away, and comes back with its data",
    async (part, operationId) => {
      const operation = operationCalled(operationId);
      const request = await validRequest(operationId);
      const before = await send(operation, request);
      const data = await snapshot();

      kill(part);
      const away = await send(operation, request);
      expect(away.status).toBeOneOf([503, 504]);
      expect(answerFaults(operation, away)).toEqual([]);
      expectProblem(away, operationId);

      const back = await eventually(async () => {
        const answer = await send(operation, request);
        expect(answer.status).toBe(200);
        return answer;
      });
      expect(back.body).toEqual(before.body);
      expect(await snapshot()).toEqual(data);
    },
    TIMEOUT_MS,
  );

  test(
    "gateway comes back by itself",
    async () => {
      kill("gateway");
      await eventually(() => unwrap(client.sales.$get({ query: { limit: "1" } })));
    },
    TIMEOUT_MS,
  );
});

describe("selling", () => {
  test(
    "goes on without products, from the catalogue that sales keeps",
    async () => {
      const product = await stockedProduct({ stock: 5 });
      await sell(saleOf(product.id));
      kill("products");
      await sell(saleOf(product.id));
      expect(await onHand(product.id)).toBe(3);
      await eventually(() => unwrap(client.products.$get({ query: { limit: "1" } })));
    },
    TIMEOUT_MS,
  );

  test(
    "goes on without products in a sales that was started again meanwhile",
    async () => {
      const product = await stockedProduct({ stock: 5 });
      await sell(saleOf(product.id));
      const sale = saleOf(product.id);
      kill("products", "SIGSTOP");
      try {
        kill("sales");
        expect(await eventually(() => sell(sale))).toMatchObject({ total: product.price });
      } finally {
        kill("products", "SIGCONT");
      }
      expect(await onHand(product.id)).toBe(3);
    },
    TIMEOUT_MS,
  );

  test(
    "goes on without receipts, which are saved later",
    async () => {
      const product = await stockedProduct({ stock: 5 });
      kill("receipts");
      const sold = await sell(saleOf(product.id));
      const shown = () => unwrap(client.receipts[":saleId"].$get({ param: { saleId: sold.id } }));
      expect((await eventually(shown)).sale).toEqual(sold);
    },
    TIMEOUT_MS,
  );

  test(
    "stops without inventory, and the same sale sent again is made once",
    async () => {
      const product = await stockedProduct({ stock: 5 });
      await sell(saleOf(product.id));
      const sale = saleOf(product.id);
      kill("inventory");
      const refused = await trySell(sale);
      expect(refused).toMatchObject({ code: expect.stringMatching(/^(unavailable|upstream_timeout)$/) });
      const sold = await eventually(() => sell(sale));
      expect(await sell(sale)).toEqual(sold);
      expect(await onHand(product.id)).toBe(3);
    },
    TIMEOUT_MS,
  );

  test(
    "to a stock that hangs is told not to be known, and the same sale sent again is made once",
    async () => {
      const product = await stockedProduct({ stock: 5 });
      await sell(saleOf(product.id));
      const sale = saleOf(product.id);
      kill("inventory", "SIGSTOP");
      const unknown = await trySell(sale);
      kill("inventory", "SIGCONT");
      expect(unknown).toMatchObject({ status: 504, code: "upstream_timeout" });
      await eventually(() => sell(sale));
      expect(await onHand(product.id)).toBe(3);
    },
    TIMEOUT_MS,
  );

  test(
    "under a hail of kills loses no sale and makes none twice",
    async () => {
      const product = await stockedProduct({ stock: 1000 });
      await sell(saleOf(product.id));
      const sales = Array.from({ length: 40 }, () => saleOf(product.id));
      const selling = Promise.all(
        sales.map(async (sale, index) => {
          await Bun.sleep(index * 30);
          return eventually(() => sell(sale));
        }),
      );
      for (const part of ["sales", "inventory", "receipts", "sales"] as const) {
        await Bun.sleep(250);
        if (pidOf(part) !== undefined) kill(part);
      }
      const sold = await selling;
      expect(await onHand(product.id)).toBe(959);
      const { sales: listed } = await snapshot();
      const mine = listed.filter(({ lines }) => lines.some((line) => line.productId === product.id));
      expect(mine).toHaveLength(41);
      for (const sale of sold) {
        const { sale: onReceipt } = await eventually(() =>
          unwrap(client.receipts[":saleId"].$get({ param: { saleId: sale.id } })),
        );
        expect(onReceipt).toEqual(sale);
      }
    },
    TIMEOUT_MS,
  );
});

test(
  "the embedded stores come back from a kill with what was acknowledged",
  async () => {
    const sold = await sell(saleOf((await stockedProduct()).id));
    const before = await snapshot();
    kill("stores");
    expect(await eventually(snapshot)).toEqual(before);
    const next = await eventually(() => sell({ ...saleOf(sold.lines[0]?.productId ?? ""), id: newId() }));
    expect(Number(next.receiptNumber.slice(-6))).toBe(Number(sold.receiptNumber.slice(-6)) + 1);
  },
  TIMEOUT_MS,
);

test(
  "the stack finds everything again after it was stopped",
  async () => {
    // Connections that the kill before cut may be found out by the calls that are given them.
    const sold = await eventually(async () => sell(saleOf((await stockedProduct()).id)));
    const shown = () => unwrap(client.receipts[":saleId"].$get({ param: { saleId: sold.id } }));
    const [before, receipt] = [await eventually(snapshot), await eventually(shown)];
    await restart();
    expect(await snapshot()).toEqual(before);
    expect(await shown()).toEqual(receipt);
  },
  TIMEOUT_MS,
);
