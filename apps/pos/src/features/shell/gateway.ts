import { createClient } from "@pos-mi/client/create-client";
import { gatewayFetch } from "./gateway-fetch";

/** The typed gateway, through the till's own origin. */
export const gateway = createClient("/api", { fetch: gatewayFetch });
