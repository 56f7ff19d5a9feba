import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddProductScreen } from "@/features/stock/add-product-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: t("pages.inventoryAdd") };
}

export default AddProductScreen;
