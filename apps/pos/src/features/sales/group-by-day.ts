import type { Sale } from "@pos-mi/contracts/sales";

export type SalesDay = { day: string; sales: Sale[]; total: number };

/** The local calendar day of a time, as YYYY-MM-DD. */
export function dayOf(at: string): string {
  const date = new Date(at);
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** Sales by day in the order they come, each day with what its sales come to, in rupiah. */
export function groupByDay(sales: readonly Sale[]): SalesDay[] {
  const days = Map.groupBy(sales, ({ soldAt }) => dayOf(soldAt));
  return [...days].map(([day, salesOfDay]) => ({
    day,
    sales: salesOfDay,
    total: salesOfDay.reduce((sum, { total, rounding }) => sum + total + rounding, 0),
  }));
}
