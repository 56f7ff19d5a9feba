import { expect, type Page } from "@playwright/test";
import { orderPage } from "./pages/order-page";
import { test } from "./test";

type Point = { x: number; y: number };

/** What presses: down at a point, over to another, up. */
const POINTERS = {
  mouse: async ({ mouse }: Page) => ({
    async down({ x, y }: Point) {
      await mouse.move(x, y);
      await mouse.down();
    },
    slide: ({ x, y }: Point) => mouse.move(x, y, { steps: 5 }),
    up: () => mouse.up(),
  }),
  finger: async (page: Page) => {
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: Point[]) =>
      devtools.send("Input.dispatchTouchEvent", { type, touchPoints });
    return {
      down: (point: Point) => touch("touchStart", point),
      slide: (point: Point) => touch("touchMove", point),
      up: () => touch("touchEnd"),
    };
  },
};

const RICE = "Beras Pandan Wangi 5 kg";
const OIL = "Minyak Goreng Bimoli 1 L";

/** The till with rice alone in its list, and the middle of its tile. */
async function openAtRice(page: Page) {
  const order = orderPage(page);
  await order.open();
  await order.search.fill(RICE);
  await expect(order.products.getByRole("listitem")).toHaveCount(1);
  const box = await order.tile(RICE).boundingBox();
  if (!box) throw new Error(`${RICE} has no tile`);
  return { order, middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}

for (const [name, pointer] of Object.entries(POINTERS))
  test.describe(`by ${name}`, () => {
    test.use({ hasTouch: name === "finger" });

    test("a tap adds the product it began on, once, though others take its place meanwhile", async ({
      page,
    }) => {
      const { order, middle } = await openAtRice(page);
      const { down, up } = await pointer(page);
      await down(middle);
      await order.search.fill("Bimoli");
      // As long as a tap takes, and longer than the list needs to change.
      await page.waitForTimeout(100);
      await expect(order.products).toHaveAttribute("aria-busy", "true");
      await up();

      await expect(order.products).toHaveAttribute("aria-busy", "false");
      await expect(order.tile(OIL)).toBeVisible();
      await expect(order.tile(RICE)).toBeHidden();
      await expect(order.cart.getByRole("listitem")).toHaveCount(1);
      await expect(order.quantity(RICE)).toHaveValue("1");
    });

    test("a press that slides away adds nothing, and the list goes on changing", async ({ page }) => {
      const { order, middle } = await openAtRice(page);
      const { down, slide, up } = await pointer(page);
      await down(middle);
      await slide({ x: middle.x, y: middle.y + 200 });
      await order.search.fill("Bimoli");
      await up();

      await expect(order.tile(OIL)).toBeVisible();
      await expect(order.tile(RICE)).toBeHidden();
      await expect(page.getByText("Keranjang kosong")).toBeVisible();
    });
  });

test("for those who want less motion a tile that moves is in its new place at once", async ({ page }) => {
  await openAtRice(page);
  const moved = await page.evaluate(`(() => {
    const tile = document.querySelector("li:has(> [aria-label*='${RICE}'])");
    const before = tile.getBoundingClientRect().left;
    tile.style.left = "100px";
    return tile.getBoundingClientRect().left - before;
  })()`);
  expect(moved).toBe(100);
});
