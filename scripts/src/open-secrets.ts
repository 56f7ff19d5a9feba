import { openSecret } from "@pos-mi/stores/open-secret";

/** The secrets of a shop, by the variables that name them, and the files that keep them where those are not set. */
const FILES = {
  ASSERTION_KEY: "assertion-key",
  PIN_PEPPER: "pin-pepper",
  SETUP_TOKEN: "setup-token",
} as const;

/** What the parts of a shop have to know, and nobody else. */
export type Secrets = Record<keyof typeof FILES, string>;

/** The secrets: those that are given, and for the others those that are kept in `dataDir`, made at the first start. */
export async function openSecrets(
  given: Record<string, string | undefined>,
  dataDir: string,
): Promise<Secrets> {
  const open = (name: keyof Secrets) => openSecret(FILES[name], given[name], { dataDir });
  return {
    ASSERTION_KEY: await open("ASSERTION_KEY"),
    PIN_PEPPER: await open("PIN_PEPPER"),
    SETUP_TOKEN: await open("SETUP_TOKEN"),
  };
}
