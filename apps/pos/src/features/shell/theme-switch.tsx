"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { Segmented } from "@/components/ui/segmented";
import { useHydrated } from "@/state/use-hydrated";
import { type ThemeChoice, themeChoices } from "./theme-choices";

const icons = { system: Monitor, light: Sun, dark: Moon };

export function ThemeSwitch({ className = "" }: { className?: string }) {
  const t = useTranslations("shell");
  const { theme, setTheme } = useTheme();
  const hydrated = useHydrated();
  const chosen = themeChoices.find((choice) => choice === theme);
  const value: ThemeChoice = hydrated && chosen ? chosen : "system";

  return (
    <Segmented
      label={t("theme")}
      value={value}
      className={className}
      options={themeChoices.map((choice) => {
        const Icon = icons[choice];
        return {
          value: choice,
          label: "",
          icon: (
            <>
              <Icon aria-hidden className="size-4.5" />
              <span className="sr-only">{t(`themes.${choice}`)}</span>
            </>
          ),
        };
      })}
      onValueChange={setTheme}
    />
  );
}
