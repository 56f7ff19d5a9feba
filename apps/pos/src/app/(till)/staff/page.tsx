import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StaffPage } from "@/features/staff/staff-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: t("pages.staff") };
}

export default StaffPage;
