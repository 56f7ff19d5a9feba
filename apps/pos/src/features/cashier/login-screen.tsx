"use client";

import { ArrowRight } from "lucide-react";
import { useRouter, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Initials } from "@/components/ui/initials";
import { Input } from "@/components/ui/input";
import { usePersistent } from "@/state/use-persistent";
import { knownCashiersStore, setCashier } from "./cashier-store";
import { nextPath } from "./next-path";

const longestName = 60;

export function LoginScreen() {
  const t = useTranslations("login");
  const router = useRouter();
  const next = nextPath(useSearchParams().get("next"));
  const known = usePersistent(knownCashiersStore);
  const [name, setName] = useState("");
  const [missing, setMissing] = useState(false);

  function enter(cashierName: string) {
    setCashier(cashierName);
    router.replace(next);
  }

  return (
    <div className="flex w-full max-w-md flex-col gap-8">
      <div>
        <h1 className="text-balance font-extrabold text-3xl tracking-tight">{t("title")}</h1>
        <p className="mt-2 text-ink-muted text-lg">{t("subtitle")}</p>
      </div>
      <ul className="grid grid-cols-2 gap-3" aria-label={t("cashiers")}>
        {known.map((cashier) => (
          <li key={cashier}>
            <button
              type="button"
              onClick={() => enter(cashier)}
              className="flex h-full w-full flex-col items-start gap-3 rounded-lg border border-line bg-surface p-4 text-left shadow-card transition hover:border-brand hover:shadow-lift active:scale-[0.98]"
            >
              <Initials name={cashier} className="size-12 text-lg" />
              <span className="break-words font-bold text-lg leading-snug">{cashier}</span>
            </button>
          </li>
        ))}
      </ul>
      <form
        className="flex flex-col gap-3 border-line border-t pt-6"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === "") setMissing(true);
          else enter(name);
        }}
      >
        <Field label={t("otherName")} error={missing ? t("nameMissing") : undefined}>
          {(control) => (
            <div className="flex gap-2">
              <Input
                {...control}
                value={name}
                maxLength={longestName}
                placeholder={t("namePlaceholder")}
                autoComplete="name"
                onChange={(event) => {
                  setName(event.target.value);
                  setMissing(false);
                }}
              />
              <Button type="submit" className="h-12">
                {t("enter")}
                <ArrowRight aria-hidden className="size-5" />
              </Button>
            </div>
          )}
        </Field>
      </form>
    </div>
  );
}
