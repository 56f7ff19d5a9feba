import { formatRupiah } from "@pos-mi/money/format-rupiah";
import { useTranslations } from "next-intl";
import { useId, useMemo } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { categoriesOf } from "@/features/catalogue/categories";
import { useCatalogue } from "@/features/catalogue/use-catalogue";
import type { DraftErrors, DraftField, ProductDraft } from "./product-draft";

type ProductFieldsProps = {
  draft: ProductDraft;
  errors: DraftErrors;
  /** The product is saved already: nothing of it can be changed here any more. */
  locked: boolean;
  onType: (field: DraftField, text: string) => void;
};

export function ProductFields({ draft, errors, locked, onType }: ProductFieldsProps) {
  const t = useTranslations("addProduct");
  const catalogue = useCatalogue().data;
  const categories = useMemo(() => categoriesOf(catalogue ?? []), [catalogue]);
  const suggestions = useId();

  const common = (field: DraftField) => ({
    label: t(`fields.${field}`),
    error: errors[field] ? t(`errors.${errors[field]}`) : undefined,
  });
  const input = (field: DraftField) => ({
    name: field,
    value: draft[field],
    disabled: locked,
    onChange: (event: { target: { value: string } }) => onType(field, event.target.value),
  });

  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <Field {...common("name")}>
          {(control) => <Input {...control} {...input("name")} maxLength={120} required />}
        </Field>
      </div>
      <Field {...common("price")}>
        {(control) => (
          <Input
            {...control}
            {...input("price")}
            required
            inputMode="numeric"
            placeholder="Rp0"
            value={draft.price === "" ? "" : formatRupiah(Number(draft.price))}
            className="font-semibold tabular-nums"
          />
        )}
      </Field>
      <Field {...common("quantity")} hint={t("hints.quantity")}>
        {(control) => (
          <Input
            {...control}
            {...input("quantity")}
            required
            inputMode="numeric"
            placeholder="0"
            className="font-semibold tabular-nums"
          />
        )}
      </Field>
      <Field {...common("category")} optional={t("optional")} hint={t("hints.category")}>
        {(control) => (
          <>
            <Input {...control} {...input("category")} list={suggestions} maxLength={60} />
            <datalist id={suggestions}>
              {categories.map(({ name }) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Field {...common("sku")} optional={t("optional")} hint={t("hints.sku")}>
        {(control) => <Input {...control} {...input("sku")} maxLength={40} spellCheck={false} />}
      </Field>
      <div className="sm:col-span-2">
        <Field {...common("barcode")} optional={t("optional")} hint={t("hints.barcode")}>
          {(control) => (
            <Input
              {...control}
              {...input("barcode")}
              maxLength={48}
              spellCheck={false}
              // A scanner ends with Enter, which must not save a half-filled form.
              onKeyDown={(event) => (event.key === "Enter" ? event.preventDefault() : undefined)}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
