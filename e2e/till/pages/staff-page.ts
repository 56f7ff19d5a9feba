import type { Page } from "@playwright/test";

/** The page on which staff are managed. */
export function staffPage(page: Page) {
  const dialog = page.getByRole("dialog");
  const list = page.getByRole("list", { name: "Staf" });
  return {
    dialog,
    list,
    open: () => page.goto("/staff"),
    add: page.getByRole("button", { name: "Staf baru" }),
    row: (name: string) => list.getByRole("listitem").filter({ hasText: name }),
    change: (name: string) => list.getByRole("button", { name: `Ubah ${name}` }),
    newPin: (name: string) => list.getByRole("button", { name: `PIN baru untuk ${name}` }),
    field: (name: string) => dialog.getByLabel(name, { exact: true }),
    save: dialog.getByRole("button", { name: "Simpan" }),
  };
}
