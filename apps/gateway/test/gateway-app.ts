import type { Login } from "@pos-mi/contracts/auth";
import type { Role } from "@pos-mi/contracts/permissions";
import { createLogger } from "@pos-mi/service-kit/logger";
import { partOf } from "@pos-mi/service-kit/vouched-app";
import { createTestDatabase } from "@pos-mi/stores/test-database";
import { createGateway } from "../src/app";
import type { Deps } from "../src/deps";
import { createPins } from "../src/login/pins";
import { openSessions } from "../src/login/sessions";
import { migrate } from "../src/migrate";
import { beginSession } from "../src/operations/log-in";
import { insertStaff, toNewRow } from "../src/storage/staff-rows";
import type { Upstreams } from "../src/upstreams";

export const { key } = partOf("gateway");
export const SETUP_TOKEN = "the setup token of this test, long enough";

const NOBODY = "http://127.0.0.1:1";
const NOWHERE: Upstreams = { products: NOBODY, inventory: NOBODY, sales: NOBODY, receipts: NOBODY };

/** The gateway on an empty database of its own, before services at these addresses, and how to ask it. */
export async function openGateway(upstreams: Partial<Upstreams> = {}) {
  const database = await createTestDatabase("gateway", migrate);
  const clock = { now: new Date("2026-01-05T03:00:00.000Z") };
  const now = () => clock.now;
  const deps: Deps = {
    db: database.db,
    sessions: openSessions({ db: database.db, now }),
    pins: createPins("the pepper of this test, which is long enough"),
    setupToken: SETUP_TOKEN,
    demoPins: [],
    now,
    newId: () => Bun.randomUUIDv7(),
  };
  const logger = createLogger("gateway", "silent");
  const app = createGateway(deps, { upstreams: { ...NOWHERE, ...upstreams }, key }, logger);
  let codes = 0;

  /** Hires somebody with a role, and logs them in: their session, and their code. */
  async function hire(role: Role, pin = "123456"): Promise<Login & { staffCode: string }> {
    codes += 1;
    const staffCode = `S${codes}`;
    const member = { staffCode, name: `Staff ${codes}`, role };
    const pinHash = await deps.pins.hash(pin);
    const row = await insertStaff(deps.db, toNewRow(member, { id: deps.newId(), at: now(), pinHash }));
    if (!row) throw new Error("the code is taken");
    return { staffCode, ...(await beginSession(deps, row)) };
  }

  return {
    app,
    deps,
    /** What time the gateway thinks it is. */
    clock,
    hire,
    /** Sends a JSON body, or nothing, as whoever has the token. */
    send(method: string, path: string, { token, body, headers }: Sent = {}) {
      return app.request(path, {
        method,
        headers: {
          ...(body !== undefined && { "content-type": "application/json" }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    },
    close: () => database.drop(),
  };
}

type Sent = { token?: string | undefined; body?: unknown; headers?: Record<string, string> };
export type Gateway = Awaited<ReturnType<typeof openGateway>>;
