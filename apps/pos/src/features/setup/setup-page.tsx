import { createClient } from "@pos-mi/client/create-client";
import { notFound } from "next/navigation";
import { env } from "@/env";
import { Entrance } from "@/features/session/entrance";
import { SetupScreen } from "./setup-screen";

/** Whether the shop has its staff already; a gateway that is away can't tell, and refuses by itself. */
async function hasStaff(): Promise<boolean> {
  try {
    const answer = await createClient(env.GATEWAY_URL).auth.login.$get();
    return answer.status === 200 && !(await answer.json()).needsOwner;
  } catch {
    return false;
  }
}

/** Where the first owner is made. Once there is one, there is nothing here any more. */
export async function SetupPage() {
  if (await hasStaff()) notFound();
  return (
    <Entrance>
      <SetupScreen />
    </Entrance>
  );
}
