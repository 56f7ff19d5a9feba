import type { Peer } from "@pos-mi/service-kit/peer";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Catalogue } from "./catalogue";

/** What the operations work with; the server and the tests each make their own. */
export type Deps = {
  db: PostgresJsDatabase;
  catalogue: Catalogue;
  inventory: Peer;
  receipts: Peer;
  now(): Date;
  newId(): string;
  /** Called when something was added to the outbox. */
  outboxFilled(): void;
};
