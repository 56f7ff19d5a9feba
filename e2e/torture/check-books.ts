import { isDeepStrictEqual } from "node:util";
import { unwrap } from "@pos-mi/client/api-problem";
import { receipt } from "@pos-mi/contracts/receipts";
import type { Sale } from "@pos-mi/contracts/sales";
import { answerOf, insist } from "./attempt";
import type { AskedSale } from "./books";
import { everyPage, inParallel } from "./every-page";
import { receiptFiles } from "./receipt-files";
import type { ShopFloor } from "./shop-floor";

const WIDTH = 16;

/** Holds POS-Mi, asked from outside, against what the tills know. @returns each violation */
export async function checkBooks(floor: ShopFloor, receiptsDir: string): Promise<string[]> {
  const { client, books } = floor;
  const sales = await everyPage((query) => unwrap(client.sales.$get({ query })));
  const byId = new Map(sales.map((sale) => [sale.id, sale]));
  return [
    ...books.contradictions,
    ...(byId.size < sales.length ? ["a sale is listed twice"] : []),
    ...checkAnswers(floor, byId),
    ...checkReceiptNumbers(sales),
    ...(await checkStock(floor, sales)),
    ...(await checkMovements(floor, byId)),
    ...(await checkReceipts(floor, byId, receiptsDir)),
  ];
}

/** Each acknowledged sale is there as it was acknowledged, each refused one is not, and there is no other. */
function checkAnswers({ books }: ShopFloor, byId: ReadonlyMap<string, Sale>): string[] {
  const found: string[] = [];
  for (const [id, { asked, sold, refused, mustBeSold }] of books.entries) {
    const stored = byId.get(id);
    if (sold && !isDeepStrictEqual(stored, sold))
      found.push(`${id} was acknowledged as ${JSON.stringify(sold)}, and is ${JSON.stringify(stored)}`);
    if (refused && stored) found.push(`${id} was told ${refused}, and was sold`);
    if (mustBeSold && !stored) found.push(`${id} could not be called off, and was not sold`);
    if (stored && !isWhatWasAsked(stored, asked))
      found.push(`${id} was asked for as ${JSON.stringify(asked)}, and is ${JSON.stringify(stored)}`);
  }
  for (const id of byId.keys()) if (!books.entries.has(id)) found.push(`nobody asked for ${id}`);
  return found;
}

function isWhatWasAsked({ total, tenders, lines }: Sale, asked: AskedSale): boolean {
  const bare = lines.map(({ productId, quantity }) => ({ productId, quantity }));
  return isDeepStrictEqual([total, tenders, bare], [asked.expectedTotal, asked.tenders, asked.lines]);
}

function checkReceiptNumbers(sales: Sale[]): string[] {
  const byNumber = Map.groupBy(sales, ({ receiptNumber }) => receiptNumber);
  return [...byNumber].flatMap(([number, taken]) =>
    taken.length > 1 ? [`${number} is the number of ${taken.map(({ id }) => id).join(", ")}`] : [],
  );
}

/** The conservation law: what was there at first, less what was sold or taken out, is on hand. */
async function checkStock({ client, books }: ShopFloor, sales: Sale[]): Promise<string[]> {
  const levels = await everyPage((query) => unwrap(client.inventory.$get({ query })));
  const onHand = new Map(levels.map(({ productId, quantity }) => [productId, quantity]));
  const sold = new Map<string, number>();
  for (const { productId, quantity } of sales.flatMap(({ lines }) => lines))
    sold.set(productId, (sold.get(productId) ?? 0) + quantity);
  return [...books.shelves].flatMap(([id, { opening, adjusted }]) => {
    const left = opening - (sold.get(id) ?? 0) - adjusted;
    const has = onHand.get(id);
    if (left === has && has >= 0) return [];
    return [
      `${id}: ${opening} opening - ${sold.get(id) ?? 0} sold - ${adjusted} adjusted = ${left}, on hand ${has}`,
    ];
  });
}

/** Goods were moved for each sale, as it says, and for nothing that was not sold. */
async function checkMovements(
  { client, books }: ShopFloor,
  byId: ReadonlyMap<string, Sale>,
): Promise<string[]> {
  const found: string[] = [];
  await inParallel([...books.entries.values()], WIDTH, async ({ asked: { id, lines } }) => {
    const json = { saleId: id, lines };
    const outcome = await insist(() => unwrap(client.inventory.decrease.$post({ header: {}, json })));
    const moved =
      "answer" in outcome && outcome.answer.lines.map(({ productId, quantity }) => ({ productId, quantity }));
    if (byId.has(id) && !isDeepStrictEqual(moved, lines))
      found.push(`${id} was sold, and its movement is ${JSON.stringify(outcome)}`);
    if (!byId.has(id) && moved)
      found.push(`${id} was not sold, and its goods are gone: ${JSON.stringify(moved)}`);
  });
  return found;
}

/** One receipt for each sale, with the sale on it as the API shows it. */
async function checkReceipts(
  { client }: ShopFloor,
  byId: ReadonlyMap<string, Sale>,
  folder: string,
): Promise<string[]> {
  const found: string[] = [];
  const files = await receiptFiles(folder);
  for (const id of files.keys())
    if (!byId.has(id)) found.push(`there is a receipt of ${id}, which was not sold`);
  await inParallel([...byId.keys()], WIDTH, async (saleId) => {
    const [file, ...others] = files.get(saleId) ?? [];
    if (file === undefined || others.length > 0) {
      found.push(`${saleId} has ${file ? others.length + 1 : 0} receipts`);
      return;
    }
    const saved = receipt.safeParse(await Bun.file(file).json());
    const shown = await answerOf(() => unwrap(client.sales[":saleId"].$get({ param: { saleId } })));
    if (!isDeepStrictEqual(saved.data?.sale, shown))
      found.push(
        `the receipt of ${saleId} says ${JSON.stringify(saved.data?.sale)}, the sale ${JSON.stringify(shown)}`,
      );
  });
  return found;
}
