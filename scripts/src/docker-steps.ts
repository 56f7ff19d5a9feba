import { cp, mkdir, stat } from "node:fs/promises";
import path from "node:path";
import type { Stage } from "./dockerfile";

/** A stage whose steps are taken by hand, below a folder that stands for its image's `/`. */
type StageFolder = { root: string; workdir: string; variables: Record<string, string> };

/** Where the stages lie: `folder/NAME` each, and `folder/context` for what the build was given. */
export type BuildFolder = { folder: string; args: Record<string, string> };

/**
 * Takes the steps of one stage: COPY, WORKDIR, ARG, ENV, and RUN unless `copyOnly` (for a stage whose RUN needs the
 * image itself).
 * @returns the folder that CMD would start in, and its words
 * @throws Error naming the step that failed
 */
export async function takeSteps(stage: Stage, build: BuildFolder, copyOnly: boolean) {
  const here: StageFolder = { root: path.join(build.folder, stage.name), workdir: "/", variables: {} };
  await mkdir(here.root, { recursive: true });
  let command: string[] = [];
  for (const { name, rest } of stage.instructions) {
    const text = substitute(rest, here.variables);
    if (name === "ARG") here.variables[rest] = build.args[rest] ?? "";
    else if (name === "WORKDIR") await enter(here, text);
    else if (name === "COPY") await copy(here, build, text);
    else if (name === "CMD") command = text.match(/[^[\]", ]+/g) ?? [];
    else if (name === "RUN" && !copyOnly) await run(here, text);
  }
  return { cwd: inside(here), command };
}

const inside = ({ root, workdir }: StageFolder, name = ".") => path.join(root, path.resolve(workdir, name));

/** `${NAME}` as Docker fills it in; a shell's `$(…)` is left to the shell. */
function substitute(text: string, variables: Record<string, string>): string {
  return text.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => variables[name] ?? "");
}

async function enter(here: StageFolder, workdir: string): Promise<void> {
  here.workdir = path.resolve(here.workdir, workdir);
  await mkdir(inside(here), { recursive: true });
}

async function copy(here: StageFolder, { folder }: BuildFolder, text: string): Promise<void> {
  const [, from = "context", words = ""] = text.match(/^(?:--from=(\S+) )?(.*)$/) ?? [];
  const paths = words.split(" ");
  const target = paths.pop() ?? ".";
  for (const source of paths) {
    const found = path.join(folder, from, source);
    const info = await stat(found).catch(() => undefined);
    if (info === undefined) throw new Error(`COPY ${text}: there is no ${source}`);
    const name = info.isDirectory() ? target : path.join(target, path.basename(source));
    await cp(found, inside(here, name), { recursive: true, verbatimSymlinks: true });
  }
}

async function run(here: StageFolder, script: string): Promise<void> {
  const { PATH = "", HOME = "" } = process.env;
  const env = { ...here.variables, HOME, PATH: `${path.dirname(process.execPath)}:${PATH}`, CI: "1" };
  const child = Bun.spawn(["sh", "-c", script], {
    cwd: inside(here),
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = await Promise.all([new Response(child.stdout).text(), new Response(child.stderr).text()]);
  if ((await child.exited) !== 0) throw new Error(`RUN ${script}\n${output.join("\n")}`);
}
