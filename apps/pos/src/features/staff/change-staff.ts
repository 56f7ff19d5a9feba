import { unwrap } from "@pos-mi/client/api-problem";
import type { StaffChange, StaffMember } from "@pos-mi/contracts/staff";
import { gateway } from "@/features/shell/gateway";

export function changeStaff({ id, change }: { id: string; change: StaffChange }): Promise<StaffMember> {
  return unwrap(gateway.staff[":staffId"].$patch({ param: { staffId: id }, json: change }));
}
