import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SetupPage } from "@/features/setup/setup-page";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: t("pages.setup") };
}

export default SetupPage;
