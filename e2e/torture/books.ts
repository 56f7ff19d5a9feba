import type { Problem } from "@pos-mi/contracts/problem";
import type { Product } from "@pos-mi/contracts/products";
import type { NewSale, Sale } from "@pos-mi/contracts/sales";

/** A sale as a till makes it: its id is its own. */
export type AskedSale = NewSale & { id: string };

/** What tills asked for under one id, and what they were told. */
export type Entry = {
  asked: AskedSale;
  sold?: Sale;
  /** The code with which it was refused, or called off. */
  refused?: string;
  /** Whether it could not be called off, because it was sold. */
  mustBeSold?: boolean;
};

/** A product, and what was put in and taken out beside sales. */
export type Shelf = { product: Product; opening: number; adjusted: number };

/** What the tills know: the world outside of POS-Mi, against which it is held. */
export type Books = {
  entries: Map<string, Entry>;
  /** How many sales were acknowledged. */
  acknowledged: number;
  shelves: Map<string, Shelf>;
  /** Answers that can't all be true. */
  contradictions: string[];
  /** How often a call had to be made again, by reason. */
  resends: Map<string, number>;
};

export const openBooks = (): Books => ({
  entries: new Map(),
  acknowledged: 0,
  shelves: new Map(),
  contradictions: [],
  resends: new Map(),
});

export function ask(books: Books, asked: AskedSale): Entry {
  const entry = { asked };
  books.entries.set(asked.id, entry);
  return entry;
}

/** Notes that a sale was acknowledged. */
export function noteSold(books: Books, entry: Entry, sold: Sale): void {
  const { contradictions } = books;
  const before = entry.sold;
  if (before && JSON.stringify(before) !== JSON.stringify(sold))
    contradictions.push(
      `${sold.id} was acknowledged as ${JSON.stringify(before)}, then ${JSON.stringify(sold)}`,
    );
  if (entry.refused) contradictions.push(`${sold.id} was told ${entry.refused}, then sold`);
  if (!before) books.acknowledged += 1;
  entry.sold ??= sold;
}

/** Notes that a sale was refused, or called off, for good. */
export function noteRefused(
  { contradictions }: Books,
  entry: Entry,
  { code, detail }: Pick<Problem, "code" | "detail">,
) {
  if (entry.sold) contradictions.push(`${entry.asked.id} was sold, then told ${code}: ${detail}`);
  entry.refused ??= code;
}
