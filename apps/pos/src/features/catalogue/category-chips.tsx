import type { Product } from "@pos-mi/contracts/products";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Chips } from "@/components/ui/chips";
import { categoriesOf } from "./categories";

/** The chip for no category in particular; no category can be empty. */
export const everyCategory = "";
const everyChip = "*";

type CategoryChipsProps = {
  products: readonly Product[];
  value: string;
  onValueChange: (category: string) => void;
};

export function CategoryChips({ products, value, onValueChange }: CategoryChipsProps) {
  const t = useTranslations("catalogue");
  const categories = useMemo(() => categoriesOf(products), [products]);
  // Keeps the place of the chips while the products are on their way.
  if (products.length === 0) return <div className="h-13" />;
  return (
    <Chips
      label={t("categories")}
      value={value === everyCategory ? everyChip : value}
      onValueChange={(next) => onValueChange(next === everyChip ? everyCategory : next)}
      chips={[
        { value: everyChip, label: t("everyCategory"), count: products.length },
        ...categories.map(({ name, count }) => ({ value: name, label: name, count })),
      ]}
    />
  );
}
