import { useLocale } from "next-intl";
import { useMemo } from "react";
import type { Locale } from "./locales";

const languageTags: Record<Locale, string> = { id: "id-ID", en: "en-GB" };

/** Writes ISO 8601 times in the zone of this machine. */
export function useTimeFormat() {
  const locale = useLocale();
  return useMemo(() => {
    const tag = languageTags[locale];
    const time = new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit" });
    const day = new Intl.DateTimeFormat(tag, {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
    });
    const dateTime = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" });
    return {
      time: (at: string) => time.format(new Date(at)),
      day: (at: string) => day.format(new Date(at)),
      dateTime: (at: string) => dateTime.format(new Date(at)),
    };
  }, [locale]);
}
