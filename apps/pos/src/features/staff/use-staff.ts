import { unwrap } from "@pos-mi/client/api-problem";
import type { StaffMember } from "@pos-mi/contracts/staff";
import { useQuery } from "@tanstack/react-query";
import { gateway } from "@/features/shell/gateway";

export const staffKey = ["staff"] as const;

async function listStaff(): Promise<StaffMember[]> {
  return (await unwrap(gateway.staff.$get())).items;
}

/** All staff, active or not. */
export function useStaff() {
  return useQuery({ queryKey: staffKey, queryFn: listStaff });
}
