import type { TenderType } from "@pos-mi/contracts/sales";
import { useTranslations } from "next-intl";
import { RadioGroup } from "radix-ui";
import { tenderTypes } from "./tender-types";

type TenderPickerProps = { value: TenderType; onValueChange: (type: TenderType) => void };

export function TenderPicker({ value, onValueChange }: TenderPickerProps) {
  const t = useTranslations("tenders");
  return (
    <RadioGroup.Root
      aria-label={t("label")}
      value={value}
      onValueChange={(next) => {
        const tender = tenderTypes.find(({ type }) => type === next);
        if (tender) onValueChange(tender.type);
      }}
      className="grid grid-cols-5 gap-1.5 sm:gap-2"
    >
      {tenderTypes.map(({ type, icon: Icon }) => (
        <RadioGroup.Item
          key={type}
          value={type}
          className="flex h-17 flex-col items-center justify-center gap-1.5 rounded-md border border-line bg-raised font-semibold text-ink-muted text-xs transition-colors hover:border-line-strong sm:text-sm data-[state=checked]:border-brand data-[state=checked]:bg-brand-soft data-[state=checked]:text-brand"
        >
          <Icon aria-hidden className="size-5.5" />
          {t(type)}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
