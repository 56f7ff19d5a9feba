import { expect, test } from "bun:test";
import path from "node:path";
import { Glob } from "bun";
import en from "../messages/en.json";
import id from "../messages/id.json";

type Messages = { [key: string]: string | Messages };

const source = path.join(import.meta.dirname, "../src");

function keysOf(messages: Messages, prefix = ""): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

function argumentsOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? "").toSorted();
}

function textAt(messages: Messages, key: string): string {
  let found: string | Messages | undefined = messages;
  for (const part of key.split(".")) found = typeof found === "object" ? found[part] : undefined;
  return typeof found === "string" ? found : "";
}

/** Keys that the source asks for; a template such as `states.${state}` asks for all keys that fit it. */
async function askedFor(): Promise<{ file: string; pattern: RegExp; key: string }[]> {
  const asked: { file: string; pattern: RegExp; key: string }[] = [];
  for await (const file of new Glob("**/*.{ts,tsx}").scan(source)) {
    const text = await Bun.file(path.join(source, file)).text();
    const translators = [
      ...text.matchAll(/const (t\w*) = (?:await )?(?:useTranslations|getTranslations)\("([\w.]+)"\)/g),
    ];
    for (const name of new Set(translators.map((match) => match[1] ?? ""))) {
      const namespaces = translators.filter((match) => match[1] === name).map((match) => match[2] ?? "");
      const call = new RegExp(
        `\\b${name}\\(\\s*(?:"([\\w.]+)"|\`([^\`]+)\`|[^"\`)]*\\?\\s*"(\\w+)"\\s*:\\s*"(\\w+)")`,
        "g",
      );
      for (const [, plain, template, whenTrue, whenFalse] of text.matchAll(call)) {
        for (const key of [plain, template, whenTrue, whenFalse]) {
          if (key === undefined) continue;
          const shape = `(?:${namespaces.join("|")}).${key}`
            .replaceAll(".", "\\.")
            .replace(/\$\{[^}]+\}/g, "\\w+");
          asked.push({ file, key, pattern: new RegExp(`^${shape}$`) });
        }
      }
    }
  }
  return asked;
}

test("both languages have the same keys", () => {
  expect(keysOf(en).toSorted()).toEqual(keysOf(id).toSorted());
});

test("both languages take the same arguments and leave nothing empty", () => {
  for (const key of keysOf(id)) {
    expect([key, argumentsOf(textAt(en, key))]).toEqual([key, argumentsOf(textAt(id, key))]);
    expect([key, textAt(id, key).trim() !== "" && textAt(en, key).trim() !== ""]).toEqual([key, true]);
  }
});

test("every key that the till asks for exists", async () => {
  const keys = keysOf(id);
  const missing = (await askedFor()).filter(({ pattern }) => !keys.some((key) => pattern.test(key)));
  expect(missing.map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
});

test("no key is there that nothing asks for", async () => {
  const asked = await askedFor();
  // Chosen at run time: by the code of a refusal (refusal-key.ts), by the type of a tender, by a role.
  const chosenAtRunTime = /^(checkout\.refusals|tenders|roles)\./;
  const unused = keysOf(id).filter(
    (key) => !chosenAtRunTime.test(key) && !asked.some(({ pattern }) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});
