import type { Failpoint } from "@pos-mi/service-kit/failpoint";
import type { Peer } from "@pos-mi/service-kit/peer";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Redis } from "ioredis";
import type { Sql } from "postgres";
import type { CurrentEpoch } from "./current-epoch";

/** What the operations work with; the server and the tests each make their own. */
export type Deps = {
  redis: Redis;
  db: PostgresJsDatabase;
  sql: Sql;
  /** The epoch of Redis to work in. */
  epoch: CurrentEpoch;
  products: Peer;
  sales: Peer;
  now(): Date;
  newId(): string;
  failpoint?: Failpoint | undefined;
};
