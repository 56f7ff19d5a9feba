import { expect, type Page } from "@playwright/test";

/** The dialog from paying to the change. */
export function payDialog(page: Page) {
  const dialog = page.getByRole("dialog", { name: "Pembayaran" });
  const done = page.getByRole("dialog", { name: "Transaksi selesai" });
  const confirm = dialog.getByRole("button", { name: "Selesaikan transaksi" });
  const cash = dialog.getByRole("textbox", { name: "Uang diterima" });

  return {
    dialog,
    done,
    confirm,
    cash,
    keypad: dialog.getByRole("group", { name: "Papan angka" }),
    exact: dialog.getByRole("button", { name: "Uang pas" }),
    tender: (name: string) => dialog.getByRole("radio", { name }),
    resend: dialog.getByRole("button", { name: "Kirim ulang" }),
    changeDue: done.getByRole("status"),
    receipt: done.getByRole("article"),
    /** Leaves the change; a press right after the sale is taken for the end of a double one and does nothing. */
    async startNextSale() {
      await expect(async () => {
        await done.getByRole("button", { name: "Transaksi baru" }).click();
        await expect(done).toBeHidden({ timeout: 200 });
      }).toPass();
    },
    /** Pays with so much cash, and waits until the sale is made. */
    async payCash(amount: number) {
      await cash.fill(String(amount));
      await confirm.click();
      await expect(done).toBeVisible();
    },
  };
}
