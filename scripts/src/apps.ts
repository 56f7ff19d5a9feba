import path from "node:path";

/** The root of the repository. */
export const ROOT = path.join(import.meta.dirname, "../..");

/** The form in which the stack runs: from source with reloading, or from what `bun run build` made. */
export type Mode = "dev" | "production";

/** One of the processes that POS-Mi consists of. */
export type App = {
  name: AppName;
  /** The variable that sets its port. */
  portVariable: string;
  defaultPort: number;
  /** The address of an app that people or other machines open: it must not move to another port by itself. */
  public: boolean;
  /** Whether it tells the supervisor when it listens, as `serve` of the service kit does. */
  tellsListening: boolean;
  /** Answers 200 once the app can do its work. */
  readyPath: string;
  /** The variables that it reads beside its port, HOST and LOG_LEVEL. */
  reads: readonly string[];
  /** What `bun` runs in the app's folder, given the app's port. */
  args: Record<Mode, (port: number) => string[]>;
  /** The file that only a build leaves. */
  built: string;
};

/** The names of the apps, as their folders are called. */
export type AppName = "products" | "inventory" | "sales" | "receipts" | "gateway" | "pos";

const service = {
  tellsListening: true,
  readyPath: "/health/ready",
  public: false,
  args: {
    dev: () => ["--watch", "--no-clear-screen", "src/index.ts"],
    production: () => ["dist/index.js"],
  },
  built: "dist/index.js",
} as const;

/** Every app of POS-Mi. */
export const APPS: readonly App[] = [
  {
    ...service,
    name: "products",
    portVariable: "PRODUCTS_PORT",
    defaultPort: 4001,
    reads: ["ASSERTION_KEY", "MONGODB_URL", "SALES_URL"],
  },
  {
    ...service,
    name: "inventory",
    portVariable: "INVENTORY_PORT",
    defaultPort: 4002,
    reads: ["ASSERTION_KEY", "REDIS_URL", "DATABASE_URL", "PRODUCTS_URL", "SALES_URL"],
  },
  {
    ...service,
    name: "sales",
    portVariable: "SALES_PORT",
    defaultPort: 4003,
    reads: [
      "ASSERTION_KEY",
      "RESERVATION_LEASE_SECONDS",
      "DATABASE_URL",
      "PRODUCTS_URL",
      "INVENTORY_URL",
      "RECEIPTS_URL",
    ],
  },
  {
    ...service,
    name: "receipts",
    portVariable: "RECEIPTS_PORT",
    defaultPort: 4004,
    reads: [
      "ASSERTION_KEY",
      "RECEIPTS_DIR",
      "SALES_URL",
      "SHOP_NAME",
      "SHOP_ADDRESS",
      "SHOP_PHONE",
      "SHOP_FOOTER",
    ],
  },
  {
    ...service,
    name: "gateway",
    portVariable: "GATEWAY_PORT",
    defaultPort: 4000,
    public: true,
    reads: [
      "ASSERTION_KEY",
      "PIN_PEPPER",
      "SETUP_TOKEN",
      "DEMO_STAFF",
      "DATABASE_URL",
      "PRODUCTS_URL",
      "INVENTORY_URL",
      "SALES_URL",
      "RECEIPTS_URL",
    ],
  },
  {
    name: "pos",
    portVariable: "POS_PORT",
    defaultPort: 3000,
    public: true,
    tellsListening: false,
    readyPath: "/login",
    reads: ["GATEWAY_URL"],
    args: {
      dev: (port) => [
        "node_modules/next/dist/bin/next",
        "dev",
        "--hostname",
        "127.0.0.1",
        "--port",
        `${port}`,
      ],
      production: () => ["scripts/start.ts"],
    },
    built: ".next/standalone/apps/pos/server.js",
  },
];

/** What `make` gives for each app, by the app's name. */
export function byApp<T>(make: (app: App) => T): Record<AppName, T> {
  // APPS has every name, which Object.fromEntries can't tell.
  return Object.fromEntries(APPS.map((app) => [app.name, make(app)])) as Record<AppName, T>;
}
