import { DomainError } from "@pos-mi/service-kit/domain-error";

/** Hashes PINs, and checks them. */
export type Pins = {
  hash(pin: string): Promise<string>;
  /** Whether a PIN is the one that was hashed; it takes as long where there is none to compare with. */
  isRight(pin: string, hash: string | undefined): Promise<boolean>;
};

/** The least that OWASP's Password Storage Cheat Sheet asks of argon2id: 19 MiB, twice. */
const ARGON2 = { algorithm: "argon2id", memoryCost: 19_456, timeCost: 2 } as const;
/** Each takes a processor: more at once would hold up the checkouts. */
const AT_ONCE = 2;
const MOST_WAITING = 32;

/**
 * Six digits are soon guessed by whoever has their hashes, so the pepper goes into each: it is not in the database.
 * @param pepper the secret that all gateways share
 */
export function createPins(pepper: string): Pins {
  const turns = createTurns();
  const peppered = (pin: string) => new Bun.CryptoHasher("sha256", pepper).update(pin).digest("base64url");
  const nobodys = Bun.password.hash(crypto.randomUUID(), ARGON2);
  return {
    hash: (pin) => turns(() => Bun.password.hash(peppered(pin), ARGON2)),
    async isRight(pin, hash) {
      const known = hash ?? (await nobodys);
      return turns(() => Bun.password.verify(peppered(pin), known));
    },
  };
}

/** Runs a few at once; the others wait for their turn. @throws DomainError `overloaded` when too many wait */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= AT_ONCE) {
      if (waiting.length >= MOST_WAITING) throw new DomainError("overloaded");
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
