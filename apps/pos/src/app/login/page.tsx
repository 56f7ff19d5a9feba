import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LoginPage } from "@/features/session/login-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: t("pages.login") };
}

export default LoginPage;
