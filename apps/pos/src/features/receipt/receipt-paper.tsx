import type { Shop } from "@pos-mi/contracts/receipts";
import type { Sale } from "@pos-mi/contracts/sales";
import { formatRupiah } from "@pos-mi/money/format-rupiah";
import { useTranslations } from "next-intl";
import { useTimeFormat } from "@/i18n/use-time-format";
import { ReceiptRow } from "./receipt-row";

type ReceiptPaperProps = {
  sale: Sale;
  /** Undefined while the receipt is still on its way. */
  shop: Shop | undefined;
  /** A reprint says that it is one. */
  isCopy?: boolean;
};

/** The customer's document, as it comes out of the printer: always dark on white. */
export function ReceiptPaper({ sale, shop, isCopy = false }: ReceiptPaperProps) {
  const t = useTranslations("receipt");
  const tTenders = useTranslations("tenders");
  const time = useTimeFormat();
  return (
    <article aria-label={t("label", { number: sale.receiptNumber })} className="receipt-paper">
      <header className="text-center">
        <p className="font-bold text-lg">{shop?.name ?? " "}</p>
        <p>{shop?.address}</p>
        <p>{shop?.phone}</p>
        {isCopy ? (
          <p className="mt-2 border border-current py-1 font-bold tracking-[0.3em]">SALINAN</p>
        ) : null}
      </header>
      <div className="receipt-section">
        <ReceiptRow label={t("number")} value={sale.receiptNumber} />
        <ReceiptRow label={t("time")} value={time.dateTime(sale.soldAt)} />
        {sale.cashierName ? <ReceiptRow label={t("cashier")} value={sale.cashierName} /> : null}
      </div>
      <ul className="receipt-section">
        {sale.lines.map((line) => (
          <li key={line.productId} className="mb-1.5 last:mb-0">
            <p>{line.name}</p>
            <ReceiptRow
              label={`${line.quantity} × ${formatRupiah(line.unitPrice)}`}
              value={formatRupiah(line.subtotal)}
            />
            {line.discount > 0 ? (
              <ReceiptRow label={t("discount")} value={formatRupiah(-line.discount)} />
            ) : null}
          </li>
        ))}
      </ul>
      <div className="receipt-section">
        {sale.discount > 0 ? <ReceiptRow label={t("subtotal")} value={formatRupiah(sale.subtotal)} /> : null}
        {sale.discount > 0 ? <ReceiptRow label={t("discount")} value={formatRupiah(-sale.discount)} /> : null}
        <ReceiptRow strong label={t("total")} value={formatRupiah(sale.total)} />
        {sale.rounding === 0 ? null : (
          <ReceiptRow label={t("rounding")} value={formatRupiah(sale.rounding)} />
        )}
      </div>
      <div className="receipt-section">
        {sale.tenders.map((tender, at) => (
          <ReceiptRow key={at} label={tTenders(tender.type)} value={formatRupiah(tender.amount)} />
        ))}
        {sale.tenders.some(({ type }) => type === "cash") ? (
          <ReceiptRow strong label={t("change")} value={formatRupiah(sale.changeDue)} />
        ) : null}
      </div>
      {shop?.footer ? <p className="receipt-section text-balance text-center">{shop.footer}</p> : null}
    </article>
  );
}
