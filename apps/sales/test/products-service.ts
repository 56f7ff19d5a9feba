import type { Product, ProductPage } from "@pos-mi/contracts/products";
import { toProblem } from "@pos-mi/service-kit/domain-error";

/** A product as products tells it; whatever a test doesn't care about is filled in. */
export function productOf(given: Partial<Product> = {}): Product {
  const id = Bun.randomUUIDv7();
  const at = "2026-01-05T03:00:00.000Z";
  return {
    id,
    sku: id.slice(-12),
    name: `Produk ${id}`,
    category: "Umum",
    barcodes: [],
    price: 10_000,
    createdAt: at,
    updatedAt: at,
    ...given,
  };
}

/** What products answers on loopback, from these products, and where it was asked. */
export function openProducts(products: Product[] = []) {
  const byId = new Map(products.map((product) => [product.id, product]));
  const asked: string[] = [];
  let pagesLeft = Number.POSITIVE_INFINITY;
  const server = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    routes: {
      "/products": ({ url }) => {
        const query = new URL(url).searchParams;
        asked.push(`since ${query.get("updatedSince")}`);
        pagesLeft -= 1;
        if (pagesLeft < 0) return Response.json(toProblem("unavailable", "request"), { status: 503 });
        return Response.json(pageOf([...byId.values()], query));
      },
      "/products/:id": ({ params: { id } }) => {
        asked.push(id);
        const found = byId.get(id);
        if (found) return Response.json(found);
        return Response.json(toProblem("product_not_found", "request"), { status: 404 });
      },
    },
  });
  return {
    origin: server.url.origin,
    asked,
    put: (product: Product) => byId.set(product.id, product),
    /** Gives so many more pages and no other. */
    giveOnly: (pages: number) => {
      pagesLeft = pages;
    },
    close: () => server.stop(true),
  };
}

function pageOf(products: Product[], query: URLSearchParams): ProductPage {
  const from = Date.parse(query.get("updatedSince") ?? "");
  const [start, limit] = [Number(query.get("cursor")), Number(query.get("limit"))];
  const changed = products
    .filter(({ updatedAt }) => Date.parse(updatedAt) >= from)
    .toSorted((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt));
  const end = start + limit;
  return { items: changed.slice(start, end), nextCursor: end < changed.length ? `${end}` : null };
}
