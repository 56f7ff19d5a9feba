import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { SESSION_COOKIES } from "@pos-mi/contracts/auth";
import { DEMO_STAFF } from "@pos-mi/contracts/demo-staff";
import type { Role } from "@pos-mi/contracts/permissions";
import type { Sale, Tender } from "@pos-mi/contracts/sales";
import { demoProductId } from "@pos-mi/scripts/demo-products";
import { newId, openShop } from "../stack/shop";
import { orderPage } from "./pages/order-page";
import type { Sessions } from "./sessions";
import { fromStack, test } from "./test";

const SCREENS = path.join(import.meta.dirname, "../../docs/screens");

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

test.describe.configure({ mode: "serial" });
test.use({ viewport: DESK });

async function shoot(page: Page, name: string) {
  await page.evaluate("document.fonts.ready");
  await page.screenshot({ path: path.join(SCREENS, `${name}.png`) });
}

type Sold = { units: Record<string, number>; tender: Tender; by: Role };

/** What was sold before the pictures are taken, by SKU. */
const SALES: Sold[] = [
  {
    units: { "SEM-0001": 1, "SEM-0015": 2 },
    tender: { type: "cash", amount: 110_000 },
    by: "cashier",
  },
  { units: { "MIN-0001": 6 }, tender: { type: "qris", amount: 18_000 }, by: "cashier" },
  {
    units: { "KOP-0009": 1, "SUS-0009": 4 },
    tender: { type: "card", amount: 62_500 },
    by: "manager",
  },
  { units: { "PER-0011": 1 }, tender: { type: "cash", amount: 10_000 }, by: "manager" },
  { units: { "MAK-0001": 10 }, tender: { type: "ewallet", amount: 35_000 }, by: "owner" },
  {
    units: { "ALA-0003": 3, "KEB-0005": 12 },
    tender: { type: "cash", amount: 50_000 },
    by: "cashier",
  },
];

async function sellAll(sessions: Sessions): Promise<Sale[]> {
  const made: Sale[] = [];
  for (const { units, tender, by } of SALES) {
    const cookie = (await sessions(by)).find(({ name }) => name === SESSION_COOKIES.http);
    const shop = openShop(fromStack("GATEWAY_URL"), cookie?.value ?? "");
    const lines = Object.entries(units).map(([sku, quantity]) => ({
      productId: demoProductId(sku),
      quantity,
    }));
    made.push(await shop.sell({ id: newId(), lines, tenders: [tender] }));
  }
  return made;
}

const GOODS = [
  "Beras Pandan Wangi 5 kg",
  "Minyak Goreng Bimoli 2 L",
  "Telur Ayam Negeri 1 kg",
  "Indomie Goreng 85 g",
];

/** Puts the goods of the pictures into the cart. */
async function fillCart(page: Page) {
  const order = orderPage(page);
  await order.open();
  for (const name of GOODS) await order.add(name);
  await order.search.blur();
}

test("order", async ({ page }) => {
  await fillCart(page);
  await shoot(page, "order");
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE });

  test("order", async ({ page }) => {
    await fillCart(page);
    await shoot(page, "order-phone");
  });
});

test.describe("in the dark", () => {
  test.use({ theme: "dark" });

  test("order", async ({ page }) => {
    await fillCart(page);
    await shoot(page, "order-dark");
  });
});

test("login", async ({ page }) => {
  await page.goto("/login");
  await expect(page.getByRole("button", { name: "Ayu Lestari" })).toBeVisible();
  await shoot(page, "login");
});

test("inventory", async ({ page }) => {
  await page.goto("/inventory");
  await expect(page.getByText("Beras Pandan Wangi 5 kg")).toBeVisible();
  await shoot(page, "inventory");
});

test("sales, and a receipt", async ({ page, sessions }) => {
  const [first] = await sellAll(sessions);
  await page.goto("/sales");
  await expect(page.getByText(DEMO_STAFF.owner.name).first()).toBeVisible();
  await shoot(page, "sales");
  await page.goto(`/sales/receipt?saleId=${first?.id}`);
  await expect(page.getByText("Toko Sumber Rejeki").first()).toBeVisible();
  await shoot(page, "receipt");
});
