import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { useSearchShortcut } from "./use-search-shortcut";

type SearchFieldProps = {
  value: string;
  onChange: (value: string) => void;
  onEnter?: () => void;
};

export function SearchField({ value, onChange, onEnter }: SearchFieldProps) {
  const t = useTranslations("catalogue");
  const field = useRef<HTMLInputElement>(null);
  useSearchShortcut(field);

  return (
    <search className="relative flex-1">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3.5 size-5 -translate-y-1/2 text-ink-muted"
      />
      <Input
        ref={field}
        type="search"
        aria-label={t("searchLabel")}
        aria-keyshortcuts="/"
        placeholder={t("searchPlaceholder")}
        enterKeyHint="search"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            onEnter?.();
          }
          if (event.key === "Escape") onChange("");
        }}
        className="border-line bg-surface pr-12 pl-11 hover:border-line-strong [&::-webkit-search-cancel-button]:hidden"
      />
      {value ? (
        <IconButton
          label={t("clearSearch")}
          className="absolute top-0.5 right-0.5"
          onClick={() => {
            onChange("");
            field.current?.focus();
          }}
        >
          <X aria-hidden className="size-5" />
        </IconButton>
      ) : (
        <kbd
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-3 hidden -translate-y-1/2 rounded-sm border border-line bg-sunken px-2 py-0.5 font-sans font-semibold text-ink-muted text-xs lg:block"
        >
          /
        </kbd>
      )}
    </search>
  );
}
