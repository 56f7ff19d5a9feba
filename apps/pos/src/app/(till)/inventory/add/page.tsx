import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddProductPage } from "@/features/stock/add-product-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: t("pages.inventoryAdd") };
}

export default AddProductPage;
