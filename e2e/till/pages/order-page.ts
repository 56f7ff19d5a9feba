import type { Page } from "@playwright/test";

/** The page where the cashier sells. */
export function orderPage(page: Page) {
  const search = page.getByRole("searchbox", { name: "Cari produk" });
  const products = page.getByRole("list", { name: "Produk" });
  /** What adds a product: its tile. */
  const tile = (name: string) => page.getByRole("button", { name: `Tambah ${name}, ` });
  const cart = page.getByRole("list", { name: "Keranjang" });
  const pay = page.getByRole("button", { name: /^Bayar/ });
  const cartBar = page.getByRole("button", { name: /Lihat keranjang/ });

  return {
    search,
    products,
    tile,
    cart,
    pay,
    cartBar,
    open: () => page.goto("/order"),
    /** Finds a product by its whole name and puts one into the cart. */
    async add(name: string) {
      await search.fill(name);
      await tile(name).click();
      await search.fill("");
    },
    /** The cart's line of a product. */
    line: (name: string) => cart.getByRole("listitem").filter({ hasText: name }),
    quantity: (name: string) => cart.getByRole("textbox", { name: `Jumlah ${name}` }),
  };
}
