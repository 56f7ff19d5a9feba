"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { Dialog } from "@/components/ui/dialog";
import { CartBar } from "@/features/cart/cart-bar";
import { CartPanel } from "@/features/cart/cart-panel";
import { useCart } from "@/features/cart/use-cart";
import { useCartActions } from "@/features/cart/use-cart-actions";
import { ProductBrowser } from "@/features/catalogue/product-browser";
import { CheckoutDialog } from "./checkout-dialog";
import { refusalKey } from "./refusal-key";
import { useCheckout } from "./use-checkout";

export function OrderScreen() {
  const t = useTranslations("cart");
  const tRefusals = useTranslations("checkout.refusals");
  const cart = useCart();
  const { add } = useCartActions();
  const [cartOpen, setCartOpen] = useState(false);
  const [paying, setPaying] = useState(false);
  const checkout = useCheckout({
    onGivenUp: () => setPaying(false),
    onRefused: ({ code }) => {
      setPaying(false);
      toast.error(tRefusals(refusalKey(code)), { duration: 8000 });
    },
  });

  function pay() {
    toast.dismiss();
    setPaying(true);
    setCartOpen(false);
  }

  return (
    <div className="flex h-full min-h-0">
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        <ProductBrowser inCart={cart.quantities} onAdd={add} />
        <div className="min-[900px]:hidden">
          <CartBar cart={cart} onOpen={() => setCartOpen(true)} />
        </div>
      </div>
      <section
        aria-label={t("title")}
        className="hidden w-[22rem] shrink-0 flex-col border-line border-l bg-surface min-[900px]:flex xl:w-[25rem]"
      >
        <CartPanel cart={cart} onPay={pay} />
      </section>
      <Dialog open={cartOpen} onOpenChange={setCartOpen} title={t("title")}>
        <CartPanel cart={cart} onPay={pay} hideTitle />
      </Dialog>
      <CheckoutDialog cart={cart} checkout={checkout} paying={paying} onClose={() => setPaying(false)} />
    </div>
  );
}
