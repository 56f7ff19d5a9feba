import { expect, test } from "bun:test";
import path from "node:path";
import { appEnv } from "./app-env";
import { APPS, ROOT } from "./apps";

const GIVEN_TO_ALL = ["HOST", "LOG_LEVEL", "NODE_ENV"];
/** For an app that runs by itself: the stack gives the stores' URLs and the receipts' folder instead. */
const ALONE_ONLY = ["DATA_DIR", "POS_HOST"];

test.each(APPS.map((app) => [app.name, app] as const))(
  "%s is given every variable it reads, and no other",
  async (name, app) => {
    const source = await Bun.file(path.join(ROOT, "apps", name, "src/env.ts")).text();
    const read = [...source.matchAll(/^\s*([A-Z][A-Z0-9_]+):/gm)].map(([, variable]) => String(variable));
    const declared = [...app.reads, app.portVariable, ...GIVEN_TO_ALL];
    expect(read.filter((variable) => !declared.includes(variable) && !ALONE_ONLY.includes(variable))).toEqual(
      [],
    );
    expect(app.reads.filter((variable) => !read.includes(variable))).toEqual([]);
  },
);

test("a secret of the machine, and another app's store, stay outside", () => {
  const [products] = APPS;
  if (!products) throw new Error("no apps");
  const env = appEnv(products, "production", 4001, {
    AWS_SECRET_ACCESS_KEY: "secret",
    DATABASE_URL: "postgres://127.0.0.1/pos",
    MONGODB_URL: "mongodb://127.0.0.1/pos",
    PATH: "/usr/bin",
  });
  expect(env).toEqual({
    PATH: "/usr/bin",
    MONGODB_URL: "mongodb://127.0.0.1/pos",
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    PRODUCTS_PORT: "4001",
    NEXT_TELEMETRY_DISABLED: "1",
    __NEXT_DEV_WAIT_FOR_TURBOPACK_SHUTDOWN: "1",
    BUN_FEATURE_FLAG_NO_ORPHANS: "1",
  });
});
