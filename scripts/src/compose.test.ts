import { expect, test } from "bun:test";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { APPS, ROOT } from "./apps";

/** What of the Compose specification this project uses: anything else, a misspelt key too, is refused. */
const health = z.strictObject({
  test: z.tuple([z.enum(["CMD", "CMD-SHELL"]), z.string()], z.string()),
  interval: z.string(),
  timeout: z.string(),
  retries: z.int(),
  start_period: z.string(),
});
const service = z.strictObject({
  image: z.string().optional(),
  build: z
    .strictObject({
      context: z.literal("."),
      dockerfile: z.string(),
      args: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
  restart: z.literal("unless-stopped"),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])),
  networks: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.literal("service_healthy") })).default({}),
  healthcheck: health,
});
const compose = z.looseObject({
  name: z.literal("pos-mi"),
  services: z.record(z.string(), service),
  networks: z.record(z.string(), z.nullable(z.strictObject({ internal: z.boolean() }))),
  volumes: z.record(z.string(), z.null()),
});

const text = await Bun.file(path.join(ROOT, "docker-compose.yml")).text();
const { services, networks, volumes } = compose.parse(parse(text, { merge: true }));
const serviceNames = Object.keys(services);
test("the stores and every app are services", () => {
  expect(serviceNames.toSorted()).toEqual(
    ["mongo", "redis", "postgres", ...APPS.map(({ name }) => name)].toSorted(),
  );
});

test.each(Object.entries(services))("%s refers only to what is declared", (_, { networks: own, ...rest }) => {
  expect(Object.keys(networks)).toEqual(expect.arrayContaining(own));
  expect(serviceNames).toEqual(expect.arrayContaining(Object.keys(rest.depends_on)));
  expect(Object.keys(volumes)).toEqual(
    expect.arrayContaining(rest.volumes.map((volume) => String(volume.split(":")[0]))),
  );
});

const FOR_DEVELOPMENT = ["DEMO_STAFF"];

test.each(APPS.map((app) => [app.name, app] as const))(
  "%s is built, told all it reads, and asked",
  async (name, app) => {
    const { build, environment, healthcheck } = services[name] ?? {};
    expect(await Bun.file(path.join(ROOT, build?.dockerfile ?? "none")).exists()).toBe(true);
    if (name !== "pos") expect(build?.args?.APP).toBe(name);
    const reads = app.reads.filter((variable) => !FOR_DEVELOPMENT.includes(variable));
    expect(Object.keys(environment ?? {}).toSorted()).toEqual([app.portVariable, ...reads].toSorted());
    expect(environment?.[app.portVariable]).toBe(app.defaultPort);
    expect(healthcheck?.test.at(-1)).toContain(`http://127.0.0.1:${app.defaultPort}${app.readyPath}'`);
  },
);

test("peers are looked for where they listen", () => {
  for (const { environment } of Object.values(services))
    for (const { name, defaultPort } of APPS) {
      const url = environment[`${name.toUpperCase()}_URL`];
      if (url !== undefined) expect(url).toBe(`http://${name}:${defaultPort}`);
    }
});

test("only the till and the gateway are published, to this machine alone", () => {
  const published = Object.entries(services).flatMap(([name, { ports }]) =>
    ports.map((port) => [name, port]),
  );
  expect(published).toEqual([
    ["gateway", `127.0.0.1:\${GATEWAY_PORT:-4000}:4000`],
    ["pos", `127.0.0.1:\${POS_PORT:-3000}:3000`],
  ]);
});

test("the passwords that are required are the ones that .env.example asks for", async () => {
  const example = await Bun.file(path.join(ROOT, ".env.example")).text();
  const asked = [...example.matchAll(/^([A-Z_]+)=$/gm)].map(([, variable]) => String(variable));
  const required = [...text.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, variable]) => String(variable));
  expect(new Set(asked)).toEqual(new Set(required));
});

test("the images are built on one Bun, and run without root", async () => {
  for (const name of ["service", "pos"]) {
    const dockerfile = await Bun.file(path.join(ROOT, `docker/${name}.Dockerfile`)).text();
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => String(image));
    expect(new Set(bases)).toEqual(new Set(["oven/bun:1.4.5", "oven/bun:1.4.5-slim"]));
    expect(dockerfile).toMatch(/^USER bun$/m);
  }
});

const dockerCompose = ["docker", "compose"];
const hasCompose =
  Bun.which("docker") !== null && Bun.spawnSync([...dockerCompose, "version"]).exitCode === 0;
if (!hasCompose) console.warn("Skipped: `docker compose config`, as the plugin is not installed.");

test.if(hasCompose)("Docker Compose itself finds no fault with the file", () => {
  const passwords = { POSTGRES_PASSWORD: "a", MONGODB_PASSWORD: "b", REDIS_PASSWORD: "c" };
  const env = { ...process.env, ...passwords };
  const { exitCode, stderr } = Bun.spawnSync([...dockerCompose, "config", "--quiet"], { cwd: ROOT, env });
  expect({ exitCode, said: stderr.toString() }).toEqual({ exitCode: 0, said: "" });
});
