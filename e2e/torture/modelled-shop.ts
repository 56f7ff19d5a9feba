import { unwrap } from "@pos-mi/client/api-problem";
import { clientOf, newId, openShop } from "../stack/shop";
import { answerOf, insist } from "./attempt";
import type { AskedSale } from "./books";
import type { ModelLine, ShopModel } from "./shop-model";
import type { TorturedStack } from "./tortured-stack";

/** The shop that is held against the model: its ids, in the order of the model's lists. */
export type ModelledShop = ReturnType<typeof modelledShop>;

const FIRST_UNITS = 6;

/** A shop with its first product, and the model of it. */
export async function openModelledShop(
  stack: TorturedStack,
): Promise<{ model: ShopModel; real: ModelledShop }> {
  const real = modelledShop(stack);
  await real.deliver(FIRST_UNITS);
  return { model: { onHand: [FIRST_UNITS], sales: [], adjustments: [] }, real };
}

const PRICE = 1000;

function modelledShop(stack: TorturedStack) {
  const client = clientOf(stack.urls.gateway, stack.token);
  const { addProduct, onHand } = openShop(stack.urls.gateway, stack.token);
  const products: string[] = [];
  const sales: AskedSale[] = [];
  const keys: string[] = [];
  const real = (lines: readonly ModelLine[]) =>
    lines.map(({ product, units }) => ({ productId: products[product] ?? "", quantity: units }));

  return {
    kill: stack.kill,
    products,
    sales,

    async deliver(quantity: number) {
      const { id: productId } = await answerOf(() => addProduct({ price: PRICE }));
      const header = { "idempotency-key": newId() };
      await answerOf(() => unwrap(client.inventory.$post({ header, json: { productId, quantity } })));
      products.push(productId);
    },

    /** Makes a sale that is not sent yet. */
    fillCart(lines: readonly ModelLine[]): AskedSale {
      const units = lines.reduce((sum, line) => sum + line.units, 0);
      const tenders = [{ type: "cash" as const, amount: PRICE * units }];
      const sale = { id: newId(), lines: real(lines), tenders };
      sales.push(sale);
      return sale;
    },

    send: (json: AskedSale) => insist(() => unwrap(client.sales.$post({ header: {}, json }))),

    callOff: ({ id: saleId }: AskedSale) =>
      insist(() => unwrap(client.sales[":saleId"].cancel.$post({ param: { saleId }, json: {} }))),

    /** Takes units out under the nth key, which is made where there is none. */
    adjust(line: ModelLine, nth: number) {
      keys[nth] ??= newId();
      const header = { "idempotency-key": keys[nth] };
      const json = { lines: real([line]) };
      return insist(() => unwrap(client.inventory.decrease.$post({ header, json })));
    },

    /** The units on hand of each product. */
    levels: () => Promise.all(products.map((id) => answerOf(() => onHand(id)))),
  };
}
