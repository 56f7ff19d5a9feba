import { randomBytes } from "node:crypto";
import type { Role } from "@pos-mi/contracts/permissions";
import type { Database } from "@pos-mi/stores/database";
import {
  deleteSession,
  deleteSessionsOf,
  findSession,
  insertSession,
  touchSession,
} from "../storage/session-rows";

/** Somebody logged in. */
export type OpenSession = { id: string; name: string; role: Role; expiresAt: Date };

/** Who is logged in. */
export type Sessions = {
  /** Begins one. The token is shown here and kept nowhere. */
  begin(staff: { id: string; name: string; role: Role }): Promise<OpenSession & { token: string }>;
  /** The session of a token: undefined when it has none, or none any more. */
  find(token: string): Promise<OpenSession | undefined>;
  end(token: string): Promise<void>;
  /** Ends all sessions of a member of staff. */
  endAllOf(staffId: string): Promise<void>;
};

const TOKEN_BYTES = 32;
const LONGEST_MS = 12 * 3600_000;
const LONGEST_IDLE_MS = 30 * 60_000;
/** For so long a session is believed without asking PostgreSQL: as long may one that was ended elsewhere go on. */
const BELIEVED_MS = 2000;
/** How exactly it is known when a session was used last. */
const TOUCH_EVERY_MS = 60_000;
const MOST_REMEMBERED = 10_000;

type Known = OpenSession & { seenAt: Date; askedAt: number };

/** Sessions in PostgreSQL, remembered here for a moment, so that most requests cost it no question. */
export function openSessions({ db, now }: { db: Database; now: () => Date }): Sessions {
  const known = new Map<string, Known>();
  const idleSince = (at: Date) => new Date(at.getTime() - LONGEST_IDLE_MS);

  function remember(tokenHash: string, session: Known): void {
    const [oldest] = known.keys();
    if (known.size >= MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
    known.set(tokenHash, session);
  }

  async function ask(tokenHash: string, at: Date): Promise<Known | undefined> {
    const row = await findSession(db, tokenHash, at, idleSince(at));
    if (!row) {
      known.delete(tokenHash);
      return undefined;
    }
    if (at.getTime() - row.seenAt.getTime() > TOUCH_EVERY_MS) await touchSession(db, tokenHash, at);
    const session = { ...row, askedAt: at.getTime() };
    remember(tokenHash, session);
    return session;
  }

  return {
    async begin({ id, name, role }) {
      const token = randomBytes(TOKEN_BYTES).toString("base64url");
      const at = now();
      const expiresAt = new Date(at.getTime() + LONGEST_MS);
      const row = { tokenHash: hashOf(token), staffId: id, createdAt: at, seenAt: at, expiresAt };
      await insertSession(db, row, idleSince(at));
      return { token, id, name, role, expiresAt };
    },
    async find(token) {
      const at = now();
      const tokenHash = hashOf(token);
      const session = known.get(tokenHash);
      const isBelieved = session && at.getTime() - session.askedAt < BELIEVED_MS && session.expiresAt > at;
      return isBelieved ? session : ask(tokenHash, at);
    },
    async end(token) {
      const tokenHash = hashOf(token);
      await deleteSession(db, tokenHash);
      known.delete(tokenHash);
    },
    async endAllOf(staffId) {
      await deleteSessionsOf(db, staffId);
      for (const [tokenHash, { id }] of known) if (id === staffId) known.delete(tokenHash);
    },
  };
}

const hashOf = (token: string) => new Bun.CryptoHasher("sha256").update(token).digest("base64url");
