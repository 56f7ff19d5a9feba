import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Initials } from "@/components/ui/initials";
import { Keypad } from "@/components/ui/keypad";
import { LoginProblem } from "./login-problem";
import { type PinKey, pinKeys, pinLength, pressPinKey } from "./pin-digits";
import { PinDots } from "./pin-dots";
import type { Colleague } from "./tile-order";
import { useLogIn } from "./use-log-in";
import { usePinKeyboard } from "./use-pin-keyboard";

type PinEntryProps = {
  colleague: Colleague;
  /** The PIN of a demo shop, which everybody may know. */
  demoPin: string | undefined;
  onBack: () => void;
  onLoggedIn: () => void;
};

/** Takes somebody's PIN and sends it with its last digit. */
export function PinEntry({ colleague, demoPin, onBack, onLoggedIn }: PinEntryProps) {
  const t = useTranslations("login");
  const tRoles = useTranslations("roles");
  const [digits, setDigits] = useState("");
  const { mutate, isPending, error } = useLogIn();

  function press(key: PinKey) {
    if (isPending) return;
    const pin = pressPinKey(digits, key);
    setDigits(pin);
    if (pin.length < pinLength) return;
    mutate({ staffCode: colleague.staffCode, pin }, { onSuccess: onLoggedIn, onError: () => setDigits("") });
  }

  usePinKeyboard({ onPress: press, onBack });

  // The tile that was pressed is gone, and the focus with it.
  const entry = useRef<HTMLFieldSetElement>(null);
  useEffect(() => entry.current?.focus(), []);

  return (
    <fieldset
      ref={entry}
      tabIndex={-1}
      aria-label={t("pinOf", { name: colleague.name })}
      className="flex flex-col gap-4 outline-none"
    >
      <div className="flex items-center gap-3">
        <Initials name={colleague.name} className="size-12 text-lg" />
        <div className="min-w-0">
          <p className="break-words font-bold text-xl">{colleague.name}</p>
          <p className="text-ink-muted">{tRoles(colleague.role)}</p>
        </div>
      </div>
      <PinDots filled={digits.length} isWrong={error !== null && digits === ""} isSending={isPending} />
      <div className="min-h-12 text-center">
        {isPending ? (
          <p role="status" className="text-ink-muted">
            {t("checking")}
          </p>
        ) : error ? (
          <LoginProblem error={error} />
        ) : demoPin ? (
          <p className="text-ink-muted">{t("demoPin", { pin: demoPin })}</p>
        ) : (
          <p className="text-ink-muted">{t("enterPin")}</p>
        )}
      </div>
      <Keypad
        label={t("pinPad")}
        backspaceLabel={t("backspace")}
        keys={pinKeys}
        onPress={press}
        keyClassName="min-h-16 text-2xl"
      />
      <Button variant="ghost" size="lg" wide onClick={onBack}>
        <ArrowLeft aria-hidden className="size-5" />
        {t("somebodyElse")}
      </Button>
    </fieldset>
  );
}
