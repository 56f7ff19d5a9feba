import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SalesScreen } from "@/features/sales/sales-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: t("pages.sales") };
}

export default SalesScreen;
