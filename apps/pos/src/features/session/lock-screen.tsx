import { useMutation } from "@tanstack/react-query";
import { LockKeyhole } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog } from "radix-ui";
import { useEffect } from "react";
import { useConnection } from "@/features/shell/use-connection";
import { usePersistent } from "@/state/use-persistent";
import { lastStaffStore } from "./last-staff-store";
import { endSession } from "./leave-session";
import { LoginPanel } from "./login-panel";
import { sessionChange } from "./session-change";

/** Stands before a till that was left alone, until somebody logs in. */
export function LockScreen() {
  const t = useTranslations("lock");
  const lastStaff = usePersistent(lastStaffStore);
  const isReachable = useConnection();
  const { mutate: end } = useMutation({ scope: sessionChange, mutationFn: endSession });

  // Locked without the gateway, the session is ended as soon as that is back.
  useEffect(() => {
    if (isReachable) end();
  }, [isReachable, end]);

  return (
    <Dialog.Root open>
      <Dialog.Portal>
        <Dialog.Content
          aria-describedby={undefined}
          onEscapeKeyDown={(event) => event.preventDefault()}
          className="fixed inset-0 z-60 flex flex-col overflow-y-auto bg-paper outline-none"
        >
          <div className="m-auto flex w-full max-w-md flex-col gap-6 px-5 py-6">
            <div className="flex items-center gap-3">
              <LockKeyhole aria-hidden className="size-7 shrink-0 text-brand" />
              <div>
                <Dialog.Title className="font-extrabold text-2xl tracking-tight">{t("title")}</Dialog.Title>
                <p className="text-ink-muted">{t("hint")}</p>
              </div>
            </div>
            <LoginPanel firstAsked={lastStaff} onLoggedIn={() => {}} />
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
