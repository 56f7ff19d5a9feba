import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LogoutScreen } from "@/features/session/logout-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: t("pages.logout") };
}

export default LogoutScreen;
