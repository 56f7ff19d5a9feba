import { unwrap } from "@pos-mi/client/api-problem";
import { createClient } from "@pos-mi/client/create-client";
import type { NewProduct, Product } from "@pos-mi/contracts/products";
import type { NewSale, Sale } from "@pos-mi/contracts/sales";
import type { NewStaffMember, StaffMember } from "@pos-mi/contracts/staff";

/** What a test needs of a shop, over its API. */
export type Shop = ReturnType<typeof openShop>;

/** A member of staff, and their PIN. */
export type Hired = StaffMember & { pin: string };

/** The client that POS-Mi ships, with the session of a token. */
export const clientOf = (gateway: string, token: string) =>
  createClient(gateway, { headers: { Authorization: `Bearer ${token}` } });

/** The shop behind a gateway, as whoever has the token sees it. */
export function openShop(gateway: string, token: string) {
  const client = clientOf(gateway, token);

  /** A new product, with no stock level yet. */
  const addProduct = (product: Partial<NewProduct> = {}): Promise<Product> => {
    const json = { name: `Produk ${newId()}`, price: 10_000, ...product };
    return unwrap(client.products.$post({ json }));
  };

  return {
    addProduct,

    /** A new product with so many units on hand. */
    async stockedProduct({ stock = 100, ...product }: Partial<NewProduct> & { stock?: number } = {}) {
      const added = await addProduct(product);
      await unwrap(client.inventory.$post({ header: {}, json: { productId: added.id, quantity: stock } }));
      return added;
    },

    /** How many units of a product are on hand. */
    async onHand(productId: string): Promise<number | undefined> {
      const { items } = await unwrap(client.inventory.$get({ query: { productId } }));
      return items[0]?.quantity;
    },

    /** Sells: the sale. @throws ApiProblem when it is refused */
    sell: (json: NewSale, header: { "idempotency-key"?: string } = {}): Promise<Sale> =>
      unwrap(client.sales.$post({ header, json })),

    /** The newest thousand sales in which a product was sold. */
    async salesWith(productId: string): Promise<Sale[]> {
      const { items } = await unwrap(client.sales.$get({ query: { limit: "1000" } }));
      return items.filter(({ lines }) => lines.some((line) => line.productId === productId));
    },

    /** A new member of staff, with the PIN they log in with. */
    async hire(member: Partial<NewStaffMember> = {}): Promise<Hired> {
      const staffCode = newId().replaceAll("-", "").slice(-12).toUpperCase();
      const json = {
        staffCode,
        name: `Staf ${staffCode}`,
        role: "cashier",
        pin: "246810",
        ...member,
      } as const;
      return { ...(await unwrap(client.staff.$post({ json }))), pin: json.pin };
    },

    /** Gives somebody another PIN, which ends their sessions. */
    async setPin(staffId: string, pin: string): Promise<void> {
      await unwrap(client.staff[":staffId"].pin.$put({ param: { staffId }, json: { pin } }));
    },
  };
}

/** A new id, as a till makes it. */
export const newId = () => Bun.randomUUIDv7();

/** A sale of units of one product, paid with more cash than it costs. */
export const saleOf = (productId: string, quantity = 1): NewSale => ({
  id: newId(),
  lines: [{ productId, quantity }],
  tenders: [{ type: "cash", amount: 1_000_000_000 }],
});
