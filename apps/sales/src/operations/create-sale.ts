import type { NewSale, Sale } from "@pos-mi/contracts/sales";
import { bodyHash } from "@pos-mi/service-kit/body-hash";
import { DomainError } from "@pos-mi/service-kit/domain-error";
import { TransactionRollbackError } from "drizzle-orm";
import type { Deps } from "../deps";
import { claimKey } from "../storage/idempotency-keys";
import { addToOutbox } from "../storage/outbox";
import { nextReceiptNumber } from "../storage/receipt-numbers";
import { findSale, insertSale, toSale } from "../storage/sale-rows";
import { type PricedSale, priceSale } from "./price-sale";
import { reserveStock } from "./reserve-stock";

/** The one terminal of a shop that has not enrolled any. */
const TERMINAL = "T01";

/** A request to sell, and the Idempotency-Key it came with. */
export type SellRequest = { body: NewSale; key: string | undefined; requestId: string };

/**
 * The checkout: price, reserve the stock, commit. The commit is the only point at which a sale exists; whatever is
 * refused before it has changed nothing, and a request sent again gets the first answer.
 */
export async function createSale(deps: Deps, { body, key, requestId }: SellRequest): Promise<Sale> {
  const id = await saleIdOf(deps, body, key);
  const hash = bodyHash(body);
  const stored = await storedSale(deps, id, hash);
  if (stored) return stored;

  const productIds = body.lines.map((line) => line.productId);
  const products = await deps.catalogue.find(productIds, requestId);
  const priced = priceSale(body, products);
  await reserveStock(deps.inventory, { saleId: id, body, products, requestId });
  return commitSale(deps, { id, hash, body, priced });
}

async function saleIdOf(deps: Deps, body: NewSale, key: string | undefined): Promise<string> {
  if (body.id !== undefined) return body.id;
  const newId = deps.newId();
  return key === undefined ? newId : claimKey(deps.db, key, newId);
}

async function storedSale({ db }: Deps, id: string, hash: string): Promise<Sale | undefined> {
  const row = await findSale(db, id);
  if (!row) return undefined;
  if (row.bodyHash !== hash) throw new DomainError("idempotency_mismatch");
  return toSale(row);
}

type Commit = { id: string; hash: string; body: NewSale; priced: PricedSale };

async function commitSale(deps: Deps, commit: Commit): Promise<Sale> {
  try {
    const committed = await storeSale(deps, commit);
    deps.outboxFilled();
    return committed;
  } catch (error) {
    if (!(error instanceof TransactionRollbackError)) throw error;
    // The same request, sent twice at once: the other one has committed, and its answer is the answer.
    const stored = await storedSale(deps, commit.id, commit.hash);
    if (stored) return stored;
    throw error;
  }
}

function storeSale(deps: Deps, { id, hash, body, priced }: Commit): Promise<Sale> {
  return deps.db.transaction(async (tx) => {
    const row = {
      id,
      bodyHash: hash,
      receiptNumber: await nextReceiptNumber(tx, TERMINAL),
      tenders: body.tenders,
      ...priced,
      cashierName: body.cashierName ?? null,
      soldAt: deps.now(),
    };
    if (!(await insertSale(tx, row))) return tx.rollback();
    await addToOutbox(tx, id);
    return toSale(row);
  });
}
