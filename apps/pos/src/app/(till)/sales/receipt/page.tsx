import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReceiptScreen } from "@/features/receipt/receipt-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: t("pages.receipt") };
}

export default ReceiptScreen;
