import type { AccessRefusal } from "./access-refusals";

/** What an answer refuses, when it refuses access: a wrong PIN, a 401 as well, is no such refusal. */
export async function accessRefusalOf(response: Response): Promise<AccessRefusal | undefined> {
  if (response.status !== 401 && response.status !== 403) return undefined;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  const code = typeof body === "object" && body !== null && "code" in body ? body.code : undefined;
  return code === "unauthenticated" || code === "forbidden" ? code : undefined;
}
