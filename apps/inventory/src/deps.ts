import type { Failpoint } from "@pos-mi/service-kit/failpoint";
import type { Peer } from "@pos-mi/service-kit/peer";
import type { Redis } from "ioredis";

/** What the operations work with; the server and the tests each make their own. */
export type Deps = {
  redis: Redis;
  products: Peer;
  now(): Date;
  newId(): string;
  failpoint?: Failpoint | undefined;
};
