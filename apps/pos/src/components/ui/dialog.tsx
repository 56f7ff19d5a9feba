import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as RadixDialog } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { IconButton } from "./icon-button";

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string;
  hideHeader?: boolean;
  /** Escape and presses outside do nothing, and there is no close button. */
  locked?: boolean;
  className?: string;
  children: ReactNode;
};

export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  hideHeader,
  locked,
  className,
  children,
}: DialogProps) {
  const t = useTranslations("common");
  return (
    <RadixDialog.Root open={open} onOpenChange={(next) => (locked && !next ? undefined : onOpenChange(next))}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="fixed inset-0 z-40 animate-fade-in bg-scrim" />
        <RadixDialog.Content
          {...(description ? {} : { "aria-describedby": undefined })}
          onInteractOutside={(event) => {
            // Undoing something in a toast is no wish to leave the dialog.
            if (event.target instanceof Element && event.target.closest("[data-sonner-toaster]"))
              event.preventDefault();
          }}
          className={classNames(
            "fixed z-50 flex flex-col overflow-hidden bg-surface shadow-float outline-none",
            "inset-x-0 bottom-0 max-h-[96dvh] animate-sheet-up rounded-t-xl",
            "sm:inset-auto sm:top-1/2 sm:left-1/2 sm:max-h-[92dvh] sm:w-[min(34rem,calc(100vw-3rem))] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:animate-fade-in sm:rounded-xl",
            className,
          )}
        >
          <div
            className={
              hideHeader
                ? "sr-only"
                : "flex items-center justify-between gap-3 py-3 pr-3 pl-5 sm:pr-4 sm:pl-6"
            }
          >
            <div className="min-w-0">
              <RadixDialog.Title className="font-bold text-xl">{title}</RadixDialog.Title>
              {description ? (
                <RadixDialog.Description className="text-ink-muted text-sm">
                  {description}
                </RadixDialog.Description>
              ) : null}
            </div>
            {locked || hideHeader ? null : (
              <RadixDialog.Close asChild>
                <IconButton label={t("close")}>
                  <X aria-hidden className="size-5" />
                </IconButton>
              </RadixDialog.Close>
            )}
          </div>
          {children}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
