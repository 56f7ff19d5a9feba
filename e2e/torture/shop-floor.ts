import { unwrap } from "@pos-mi/client/api-problem";
import type { Client } from "@pos-mi/client/create-client";
import { clientOf, newId } from "../stack/shop";
import { answerOf } from "./attempt";
import { type AskedSale, type Books, openBooks, type Shelf } from "./books";
import type { Random } from "./random";
import type { TorturedStack } from "./tortured-stack";

/** A shop that is mistreated, and its books. */
export type ShopFloor = {
  client: Client;
  books: Books;
  /** Products that never run out. */
  plenty: Shelf[];
  /** Products that run out, the newest last. */
  scarce: Shelf[];
};

const PLENTY = 8;
const SCARCE = 4;
const PLENTY_UNITS = 10_000_000;
const SCARCE_UNITS = 40;

/** Opens a shop with some products. */
export async function openShopFloor({ urls, token }: TorturedStack): Promise<ShopFloor> {
  const client = clientOf(urls.gateway, token);
  const floor: ShopFloor = { client, books: openBooks(), plenty: [], scarce: [] };
  for (let index = 0; index < PLENTY; index++) floor.plenty.push(await addShelf(floor, PLENTY_UNITS));
  for (let index = 0; index < SCARCE; index++) floor.scarce.push(await addShelf(floor, SCARCE_UNITS));
  return floor;
}

/** A delivery of something new: a product with an opening stock, which is soon sold out. */
export async function deliverSomethingNew(floor: ShopFloor, random: Random): Promise<void> {
  floor.scarce.push(await addShelf(floor, 1 + random.below(2 * SCARCE_UNITS)));
}

async function addShelf({ client, books }: ShopFloor, opening: number): Promise<Shelf> {
  const json = { name: `Produk ${newId()}`, price: 500 * (1 + (opening % 7)) };
  // A lost answer leaves a product without stock, which harms nobody.
  const product = await answerOf(() => unwrap(client.products.$post({ json })));
  const shelf = { product, opening, adjusted: 0 };
  books.shelves.set(product.id, shelf);
  const header = { "idempotency-key": newId() };
  const stock = { productId: product.id, quantity: opening };
  await answerOf(() => unwrap(client.inventory.$post({ header, json: stock })));
  return shelf;
}

const NEWEST = 4;
const MAX_LINES = 4;

/** What the next customer buys: mostly what everybody buys, now and then the same product twice. */
export function fillCart({ plenty, scarce }: ShopFloor, random: Random): AskedSale {
  const lines = Array.from({ length: 1 + random.below(MAX_LINES) }, () => {
    const shelf = random.chance(0.15)
      ? random.pick(scarce.slice(-NEWEST))
      : // The square of a fraction is small more often than not: few products are sold much.
        (plenty[Math.floor(random.next() ** 2 * plenty.length)] ?? random.pick(plenty));
    return { shelf, productId: shelf.product.id, quantity: 1 + random.below(3) };
  });
  const total = lines.reduce((sum, { shelf, quantity }) => sum + shelf.product.price * quantity, 0);
  return {
    id: newId(),
    lines: lines.map(({ productId, quantity }) => ({ productId, quantity })),
    tenders: [{ type: "cash", amount: total + 500 * random.below(10) }],
    expectedTotal: total,
  };
}
