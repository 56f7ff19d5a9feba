import { unwrap } from "@pos-mi/client/api-problem";
import { gateway } from "@/features/shell/gateway";

export async function setStaffPin({ id, pin }: { id: string; pin: string }): Promise<void> {
  await unwrap(gateway.staff[":staffId"].pin.$put({ param: { staffId: id }, json: { pin } }));
}
