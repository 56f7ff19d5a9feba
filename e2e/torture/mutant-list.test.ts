import { expect, test } from "bun:test";
import path from "node:path";
import { ROOT } from "@pos-mi/scripts/apps";
import { MUTANTS } from "./mutant-list";

test.each(MUTANTS)("$name: what it replaces stands once in its file", async ({ file, replace }) => {
  const source = await Bun.file(path.join(ROOT, file)).text();
  expect(source.split(replace)).toHaveLength(2);
});
