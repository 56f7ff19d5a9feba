import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InventoryScreen } from "@/features/stock/inventory-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: t("pages.inventory") };
}

export default InventoryScreen;
