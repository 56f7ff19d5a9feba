import type { LoginPage } from "@pos-mi/contracts/auth";

/** Somebody who may log in, as a tile shows them. */
export type Colleague = LoginPage["staff"][number];

/** Whoever used this till last comes first, the others as they were. */
export function tileOrder(staff: readonly Colleague[], lastStaffCode: string | null): Colleague[] {
  const isLast = ({ staffCode }: Colleague) => staffCode === lastStaffCode;
  return [...staff.filter(isLast), ...staff.filter((member) => !isLast(member))];
}
