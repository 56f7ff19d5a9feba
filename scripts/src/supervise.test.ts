import { afterEach, expect, test } from "bun:test";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { appEnv } from "./app-env";
import { APPS } from "./apps";
import { type Supervised, supervise } from "./supervise";

const running: Supervised[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
});

function run(code: string) {
  const lines: string[] = [];
  const messages: unknown[] = [];
  const crashes: { ending: string; restartInMs: number }[] = [];
  const one = supervise({
    command: [process.execPath, "-e", code],
    cwd: import.meta.dir,
    env: {},
    onLine: (line) => lines.push(line),
    onMessage: (message) => messages.push(message),
    onCrash: (ending, restartInMs) => crashes.push({ ending, restartInMs }),
  });
  running.push(one);
  return { one, lines, messages, crashes };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(10);
}

test("a process that ends by itself is started again, each time after a longer pause", async () => {
  const { lines, crashes } = run("console.log('up'); process.exit(3)");
  await until(() => crashes.length >= 3);
  expect(lines.slice(0, 3)).toEqual(["up", "up", "up"]);
  expect(crashes.slice(0, 3)).toEqual([
    { ending: "exit code 3", restartInMs: 100 },
    { ending: "exit code 3", restartInMs: 200 },
    { ending: "exit code 3", restartInMs: 400 },
  ]);
});

test("a killed process is started again as another one", async () => {
  const { one, lines, crashes } = run("console.log(process.pid); setInterval(() => {}, 1000)");
  await until(() => lines.length === 1);
  process.kill(Number(lines[0]), "SIGKILL");
  await until(() => lines.length === 2);
  expect(crashes.map(({ ending }) => ending)).toEqual(["SIGKILL"]);
  expect(one.pid()).toBe(Number(lines[1]));
});

test("lines that come in pieces are heard whole, the last one without its end too", async () => {
  const { lines } = run(`
    for (const piece of [Buffer.from("sat"), Buffer.from("u\\ndua \\u2615").subarray(0, 7), Buffer.from("\\u2615\\r\\n\\ntiga").subarray(1)]) {
      process.stdout.write(piece);
      await Bun.sleep(30);
    }
  `);
  await until(() => lines.includes("tiga"));
  expect(lines.slice(0, 4)).toEqual(["satu", "dua \u2615", "", "tiga"]);
});

test("what a process sends to its parent is heard", async () => {
  const { messages } = run("process.send('listening'); setInterval(() => {}, 1000)");
  await until(() => messages.length > 0);
  expect(messages).toEqual(["listening"]);
});

test("stop asks with SIGTERM and starts nothing again", async () => {
  const { one, lines, crashes } = run(
    "process.on('SIGTERM', () => { console.log('bye'); process.exit(0) }); console.log('up'); setInterval(() => {}, 1000)",
  );
  await until(() => lines.includes("up"));
  await one.stop();
  expect(lines).toEqual(["up", "bye"]);
  expect(crashes).toEqual([]);
  expect(one.pid()).toBeUndefined();
});

test("stop kills a process that does not listen", async () => {
  const { one, lines } = run(
    "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)",
  );
  await until(() => lines.includes("up"));
  const pid = Number(one.pid());
  await one.stop(200);
  expect(() => process.kill(pid, 0)).toThrow("ESRCH");
});

test("stop during the pause before a restart ends at once", async () => {
  const { one, crashes } = run("process.exit(1)");
  await until(() => crashes.length === 4);
  const startedAt = performance.now();
  await one.stop();
  expect(performance.now() - startedAt).toBeLessThan(500);
});

test("a killed supervisor takes its process along", async () => {
  const [app] = APPS;
  if (!app) throw new Error("no apps");
  const env = JSON.stringify(appEnv(app, "production", 0, process.env));
  const code = `
    const { supervise } = await import(${JSON.stringify(path.join(import.meta.dir, "supervise.ts"))});
    const command = [process.execPath, "-e", "console.log(process.pid); setInterval(() => {}, 1000)"];
    supervise({ command, cwd: ".", env: ${env}, onLine: (line) => console.log(line), onMessage() {}, onCrash() {} });`;
  const supervisor = Bun.spawn([process.execPath, "-e", code], { stdout: "pipe" });
  const reader = supervisor.stdout.getReader();
  const { value } = await reader.read();
  const pid = Number(new TextDecoder().decode(value));
  expect(isRunning(pid)).toBe(true);
  supervisor.kill("SIGKILL");
  await until(() => !isRunning(pid));
  expect(isRunning(pid)).toBe(false);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
