import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { pinLength } from "./pin-digits";

const places = Array.from({ length: pinLength }, (_, place) => place);

type PinDotsProps = { filled: number; isWrong: boolean; isSending: boolean };

/** How many digits there are, never which. */
export function PinDots({ filled, isWrong, isSending }: PinDotsProps) {
  const t = useTranslations("login");
  return (
    <div
      role="img"
      aria-label={t("pinDigits", { count: filled, length: pinLength })}
      className={classNames("flex h-12 items-center justify-center gap-4", isWrong && "animate-shake")}
    >
      {places.map((place) => (
        <span
          key={place}
          className={classNames(
            "size-4 rounded-full border-2 transition-colors",
            place < filled ? "border-brand bg-brand" : "border-line-strong",
            isWrong && "border-danger",
            isSending && "animate-pulse",
          )}
        />
      ))}
    </div>
  );
}
