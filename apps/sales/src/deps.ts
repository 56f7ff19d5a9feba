import type { Sale } from "@pos-mi/contracts/sales";
import type { Failpoint } from "@pos-mi/service-kit/failpoint";
import type { Peer } from "@pos-mi/service-kit/peer";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";
import type { Catalogue } from "./catalogue";
import type { Checkout } from "./checkout/checkout";
import type { SaleRow } from "./storage/sale-rows";

/** What the operations work with; the server and the tests each make their own. */
export type Deps = {
  db: PostgresJsDatabase;
  sql: Sql;
  catalogue: Catalogue;
  inventory: Peer;
  now(): Date;
  newId(): string;
  failpoint?: Failpoint | undefined;
  /** Hands a checkout to the next batch. */
  sell(checkout: Checkout): Promise<Sale>;
  /** Called with the sales of a commit, in the order of their numbers. */
  salesAdded(rows: readonly SaleRow[]): void;
};
