import type { NewSale, Sale } from "@pos-mi/contracts/sales";
import { type CartTotals, cartTotals } from "@pos-mi/money/cart-totals";
import { DEFAULT_CASH_ROUNDING } from "@pos-mi/money/cash-rounding";
import { MoneyError } from "@pos-mi/money/money-error";
import { settleTenders } from "@pos-mi/money/settle-tenders";
import { DomainError, fieldRefused } from "@pos-mi/service-kit/domain-error";
import type { CatalogueProduct } from "../catalogue";

/** What a sale comes to and how it is paid. */
export type PricedSale = Pick<Sale, "lines" | "subtotal" | "discount" | "total" | "rounding" | "changeDue">;

/**
 * Prices a sale from the catalogue and settles its tenders: the till says what is sold, never what it costs.
 * @throws DomainError for a product that doesn't exist, a total that isn't the expected one, or a rule of money
 */
export function priceSale(sale: NewSale, products: ReadonlyMap<string, CatalogueProduct>): PricedSale {
  const lines = sale.lines.map((line, index) => {
    const product = products.get(line.productId);
    if (!product)
      throw fieldRefused("unknown_product", `lines.${index}.productId`, "There is no such product");
    return { ...line, unitPrice: product.price, product };
  });
  return refusingMoneyErrors(() => {
    const totals = cartTotals(lines, sale.discount);
    checkExpected(sale, totals);
    const settlement = settleTenders(totals.total, sale.tenders, DEFAULT_CASH_ROUNDING);
    const { subtotal, discount, total } = totals;
    return { lines: totals.lines.map(toLine), subtotal, discount, total, ...settlement };
  });

  function toLine(amounts: CartTotals["lines"][number], index: number) {
    const line = lines[index];
    if (!line) throw new Error("totals have as many lines as the cart");
    const { product, quantity, unitPrice } = line;
    return { productId: product.id, sku: product.sku, name: product.name, quantity, unitPrice, ...amounts };
  }
}

function checkExpected(sale: NewSale, { total }: CartTotals): void {
  if (sale.expectedTotal === undefined || sale.expectedTotal === total) return;
  throw new DomainError("price_changed", {
    detail: `The total is ${total}, not ${sale.expectedTotal}.`,
    total,
  });
}

function refusingMoneyErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof MoneyError) throw fieldRefused(error.code, error.field, error.message);
    throw error;
  }
}
