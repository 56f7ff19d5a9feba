import { type ClientRequestOptions, hc } from "hono/client";
import type { gateway } from "./gateway";

/** The typed client of the gateway: `client.products.$get({ query: { search: "beras" } })`. */
export type Client = ReturnType<typeof hc<typeof gateway>>;

/**
 * Makes a typed client. Its calls give the raw response; `unwrap` (api-problem) makes bodies and errors of them.
 * @param baseUrl where the gateway is, such as `http://localhost:4000`, or the path it is forwarded from
 * @param options headers, and a fetch of one's own
 */
export function createClient(baseUrl: string, options?: ClientRequestOptions): Client {
  return hc<typeof gateway>(baseUrl, options);
}
