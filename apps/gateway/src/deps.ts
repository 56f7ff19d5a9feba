import type { Database } from "@pos-mi/stores/database";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Pins } from "./login/pins";
import type { Sessions } from "./login/sessions";

/** What the gateway's own routes work with. */
export type Deps = {
  db: Database & Pick<PostgresJsDatabase, "transaction">;
  sessions: Sessions;
  pins: Pins;
  /** What whoever makes the first owner has to know. */
  setupToken: string;
  /** The PINs that the login page shows: none but in the demo shop. */
  demoPins: readonly { staffCode: string; pin: string }[];
  now(): Date;
  newId(): string;
};
