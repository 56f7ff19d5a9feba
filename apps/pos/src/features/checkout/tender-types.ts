import type { TenderType } from "@pos-mi/contracts/sales";
import { Banknote, CreditCard, Landmark, type LucideIcon, QrCode, Smartphone } from "lucide-react";

export const tenderTypes: readonly { type: TenderType; icon: LucideIcon }[] = [
  { type: "cash", icon: Banknote },
  { type: "qris", icon: QrCode },
  { type: "card", icon: CreditCard },
  { type: "transfer", icon: Landmark },
  { type: "ewallet", icon: Smartphone },
];
