/** One write: the database it is for, the command and its arguments. */
export type Effect = { database: number; words: Buffer[] };

/**
 * Encodes writes that belong together as Redis's own append-only file does: RESP commands, in MULTI … EXEC where
 * there is more than one, each preceded by SELECT where the database changes. A real redis-server can load such a log.
 */
export function encodeEffects(
  effects: readonly Effect[],
  database: number,
): { bytes: Buffer; database: number } {
  const parts: string[] = [];
  if (effects.length > 1) parts.push(encodeCommand(["MULTI"]));
  let selected = database;
  for (const effect of effects) {
    if (effect.database !== selected) {
      selected = effect.database;
      parts.push(encodeCommand(["SELECT", String(selected)]));
    }
    parts.push(encodeCommand(effect.words));
  }
  if (effects.length > 1) parts.push(encodeCommand(["EXEC"]));
  return { bytes: Buffer.from(parts.join(""), "latin1"), database: selected };
}

/** As text whose characters stand for bytes: joining those is several times as fast as joining buffers. */
function encodeCommand(words: readonly (Buffer | string)[]): string {
  let text = `*${words.length}\r\n`;
  for (const word of words)
    text += `$${word.length}\r\n${typeof word === "string" ? word : word.toString("latin1")}\r\n`;
  return text;
}

/**
 * Gives each whole write of a log to `apply`, in order.
 * @returns the length of the part that holds whole writes (what follows is a torn tail) and the database selected there.
 */
export function readLog(log: Buffer, apply: (effect: Effect) => void): { end: number; database: number } {
  let end = 0;
  let database = 0;
  let selected = 0;
  let together: Effect[] | undefined;
  for (let next = decodeCommand(log, 0); next; next = decodeCommand(log, next.end)) {
    const name = next.words[0]?.toString().toUpperCase();
    if (name === "SELECT") selected = Number(next.words[1]);
    else if (name === "MULTI") together = [];
    else if (name === "EXEC") {
      for (const effect of together ?? []) apply(effect);
      together = undefined;
    } else if (together) together.push({ database: selected, words: next.words });
    else apply({ database: selected, words: next.words });
    if (!together) {
      end = next.end;
      database = selected;
    }
  }
  return { end, database };
}

function decodeCommand(log: Buffer, at: number): { words: Buffer[]; end: number } | undefined {
  const count = decodeLength(log, at, "*");
  if (!count) return undefined;
  const words: Buffer[] = [];
  let position = count.end;
  for (let i = 0; i < count.value; i++) {
    const length = decodeLength(log, position, "$");
    if (!length || length.end + length.value + 2 > log.length) return undefined;
    words.push(log.subarray(length.end, length.end + length.value));
    position = length.end + length.value + 2;
  }
  return { words, end: position };
}

function decodeLength(log: Buffer, at: number, mark: "*" | "$"): { value: number; end: number } | undefined {
  if (log[at] !== mark.charCodeAt(0)) return undefined;
  const end = log.indexOf("\r\n", at);
  if (end < 0) return undefined;
  const value = Number(log.toString("latin1", at + 1, end));
  return Number.isInteger(value) && value >= 0 ? { value, end: end + 2 } : undefined;
}
