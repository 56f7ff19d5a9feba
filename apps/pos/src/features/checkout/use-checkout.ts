import { ApiProblem } from "@pos-mi/client/api-problem";
import type { Problem } from "@pos-mi/contracts/problem";
import type { Sale, Tender } from "@pos-mi/contracts/sales";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { uuidv7 } from "uuidv7";
import { cartStore } from "@/features/cart/cart-store";
import type { CartLine } from "@/features/cart/reduce-cart";
import { catalogueKey } from "@/features/catalogue/use-catalogue";
import { salesKey } from "@/features/sales/use-sales";
import { useSession } from "@/features/session/use-session";
import { useConnection } from "@/features/shell/use-connection";
import { stockKey } from "@/features/stock/use-stock";
import { withShortages } from "@/features/stock/with-shortages";
import { usePersistent } from "@/state/use-persistent";
import { callOff } from "./call-off";
import { checkoutStore } from "./checkout-store";
import { isLoggedOut } from "./is-logged-out";
import { isUnanswered } from "./is-unanswered";
import { sendSale } from "./send-sale";

const resends = 2;
const firstResendAfterMs = 700;

type CheckoutEvents = { onRefused: (problem: Problem) => void; onGivenUp: () => void };

/** Selling, from the press of the button to the answer, whatever happens in between. */
export function useCheckout({ onRefused, onGivenUp }: CheckoutEvents) {
  const queryClient = useQueryClient();
  const session = useSession();
  const pending = usePersistent(checkoutStore);
  const [done, setDone] = useState<Sale | null>(null);

  function finish(sale: Sale) {
    setDone(sale);
    checkoutStore.set(null);
    void queryClient.invalidateQueries({ queryKey: stockKey });
    void queryClient.invalidateQueries({ queryKey: salesKey });
  }

  function refuse(problem: Problem) {
    checkoutStore.set(null);
    queryClient.setQueryData(stockKey, withShortages(problem.shortages ?? []));
    void queryClient.invalidateQueries({ queryKey: catalogueKey });
    onRefused(problem);
  }

  const { mutate, isPending, isError } = useMutation({
    mutationFn: sendSale,
    retry: (count, error) => isUnanswered(error) && !isLoggedOut(error) && count < resends,
    retryDelay: (count) => firstResendAfterMs * 2 ** count,
    onSuccess: (sale) => {
      cartStore.set([]);
      finish(sale);
    },
    onError: (error) => {
      if (error instanceof ApiProblem && !isUnanswered(error)) refuse(error.problem);
    },
  });

  /** Only the first press counts: the request is stored before it is sent. */
  function start(lines: readonly CartLine[], expectedTotal: number, tenders: Tender[]) {
    if (checkoutStore.get()) return;
    const request = {
      id: uuidv7(),
      lines: lines.map(({ productId, quantity }) => ({ productId, quantity })),
      tenders,
      expectedTotal,
      ...(session ? { cashierName: session.staff.name } : {}),
    };
    checkoutStore.set(request);
    mutate(request);
  }

  const giveUp = useMutation({
    mutationFn: callOff,
    onSuccess: (sale) => {
      if (sale) {
        cartStore.set([]);
        finish(sale);
      } else {
        checkoutStore.set(null);
        onGivenUp();
      }
    },
  });

  function resend() {
    const request = checkoutStore.get();
    if (request && !isPending && !giveUp.isPending) mutate(request);
  }

  const online = useConnection();
  const resumeWhenReachable = useEffectEvent(resend);
  /** After a reload in the middle of paying, and when the gateway is back. */
  useEffect(() => {
    if (online) resumeWhenReachable();
  }, [online]);

  return {
    pending,
    done,
    dismiss: () => setDone(null),
    start,
    resend,
    isSending: isPending,
    hasFailed: pending !== null && !isPending && isError,
    giveUp: () => (pending ? giveUp.mutate(pending.id) : undefined),
    isGivingUp: giveUp.isPending,
    giveUpFailed: giveUp.isError,
  };
}

export type Checkout = ReturnType<typeof useCheckout>;
