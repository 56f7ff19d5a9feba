import { Boxes, type LucideIcon, ReceiptText, ShoppingBasket } from "lucide-react";

type Destination = { href: string; key: "order" | "inventory" | "sales"; icon: LucideIcon };

export const destinations: readonly Destination[] = [
  { href: "/order", key: "order", icon: ShoppingBasket },
  { href: "/inventory", key: "inventory", icon: Boxes },
  { href: "/sales", key: "sales", icon: ReceiptText },
];
