import { unwrap } from "@pos-mi/client/api-problem";
import type { Client } from "@pos-mi/client/create-client";

const AT_ONCE = 32;
const UNITS = 1_000_000_000;

/** Adds products that never run out, as an integrator would. Gives their ids. */
export async function fillCatalogue(client: Client, count: number): Promise<string[]> {
  const numbers = Array.from({ length: count }, (_, index) => index).values();
  const ids: string[] = [];
  const fill = async () => {
    for (const number of numbers) {
      const json = { name: `Produk ${number}`, price: 500 * (1 + (number % 60)) };
      const { id } = await unwrap(client.products.$post({ json }));
      await unwrap(client.inventory.$post({ header: {}, json: { productId: id, quantity: UNITS } }));
      ids.push(id);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fill));
  return ids;
}
