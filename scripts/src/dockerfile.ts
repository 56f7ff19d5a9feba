/** One instruction of a Dockerfile, its continued lines joined. */
export type Instruction = { name: string; rest: string };

/** One stage of a build: from which image, under which name, and what is done there. */
export type Stage = { image: string; name: string; instructions: Instruction[] };

/** Reads the stages of a Dockerfile. @throws Error when it does not begin with a FROM */
export function parseDockerfile(text: string): Stage[] {
  const stages: Stage[] = [];
  const lines = text
    .replaceAll(/^#.*\n/gm, "")
    .replaceAll(/\\\n\s*/g, "")
    .split("\n");
  for (const line of lines.filter((line) => line.trim() !== "")) {
    const [name = "", ...words] = line.split(" ");
    if (name === "FROM") {
      const [image = "", , stageName = "last"] = words;
      stages.push({ image, name: stageName, instructions: [] });
      continue;
    }
    const stage = stages.at(-1);
    if (stage === undefined) throw new Error(`${name} comes before the first FROM`);
    stage.instructions.push({ name, rest: words.join(" ") });
  }
  return stages;
}
