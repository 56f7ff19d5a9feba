import { useTranslations } from "next-intl";
import { RequirePermission } from "@/features/session/require-permission";
import { AddProductScreen } from "./add-product-screen";

export function AddProductPage() {
  const t = useTranslations("inventory");
  const tAdd = useTranslations("addProduct");
  return (
    <RequirePermission permission="product.create" title={tAdd("title")} reason={t("addNotAllowed")}>
      <AddProductScreen />
    </RequirePermission>
  );
}
