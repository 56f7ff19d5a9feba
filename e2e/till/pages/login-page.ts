import { expect, type Page } from "@playwright/test";

/** Who logs in: the name on the tile, and the PIN. */
export type Person = { name: string; pin: string };

/** The page on which staff log in, or the same before a locked till. */
export function loginPage(page: Page) {
  const pad = page.getByRole("group", { name: "Papan PIN" });
  const tiles = page.getByRole("list", { name: "Daftar staf" });
  const tile = (name: string) => tiles.getByRole("button", { name });

  /** Presses the pad's keys. */
  async function enter(pin: string) {
    for (const digit of pin) await pad.getByRole("button", { name: digit, exact: true }).click();
  }

  return {
    pad,
    tiles,
    tile,
    enter,
    heading: page.getByRole("heading", { name: "Siapa yang bertugas?" }),
    /** How many digits are entered. */
    dots: (filled: number) => page.getByRole("img", { name: `${filled} dari 6 angka PIN` }),
    problem: page.getByRole("alert").filter({ hasText: /\S/ }),
    somebodyElse: page.getByRole("button", { name: "Orang lain" }),
    /** Logs somebody in, from their tile on. */
    async logIn({ name, pin }: Person) {
      await tile(name).click();
      await enter(pin);
      await expect(pad).toBeHidden();
    },
  };
}
