import type { CommandPlan, RedisDatabase, RedisResult, RedisValue } from "js-redis-server/core";
import type { Effect } from "./log-format";

// Their inner commands are logged one by one, so that a replay needs neither Lua nor its clock.
const containers = new Set(["eval", "evalsha", "exec"]);
const setsExpiry = new Set(["set", "setex", "psetex", "getex", "expire", "pexpire", "expireat", "pexpireat"]);

/** What a command did, as commands that do the same at any later time: no chance, no relative times. */
export function effectsOfCommand(plan: CommandPlan, db: RedisDatabase, result: RedisResult): Effect[] {
  const { name } = plan.definition;
  if (!plan.flags.includes("write") || containers.has(name) || result.value.kind === "error") return [];
  const effect = (...words: Buffer[]): Effect => ({ database: db.id, words });
  const [key] = plan.rawArgs;
  if (key && name === "spop") {
    const members = bytesIn(result.value);
    return members.length > 0 ? [effect(Buffer.from("SREM"), key, ...members)] : [];
  }
  if (name === "xadd") return xaddEffect(plan, result, effect);

  const effects = [effect(plan.rawCommand, ...plan.rawArgs)];
  if (key && setsExpiry.has(name)) {
    const expiry = db.getExpiration(key);
    if (expiry.kind === "expires") {
      effects.push(effect(Buffer.from("PEXPIREAT"), key, Buffer.from(String(expiry.expiresAt))));
    } else if (expiry.kind === "missing") effects.push(effect(Buffer.from("DEL"), key));
  }
  return effects;
}

/** The entry's id as it came out stands in for `*`. */
function xaddEffect(
  plan: CommandPlan,
  result: RedisResult,
  effect: (...words: Buffer[]) => Effect,
): Effect[] {
  const [id] = bytesIn(result.value);
  if (!id) return [];
  const at = plan.rawArgs.findIndex(
    (word, i) => i > 0 && /^(\*|\d+-\*|\d+(-\d+)?)$/.test(word.toString()) && !isThreshold(plan, i),
  );
  return [effect(plan.rawCommand, ...plan.rawArgs.map((word, i) => (i === at ? id : word)))];
}

function isThreshold(plan: CommandPlan, at: number): boolean {
  const before = plan.rawArgs[at - 1]?.toString().toUpperCase() ?? "";
  return ["MAXLEN", "MINID", "=", "~", "LIMIT"].includes(before);
}

function bytesIn(value: RedisValue): Buffer[] {
  if (value.kind === "bulk-string") return value.value ? [value.value] : [];
  return value.kind === "array" || value.kind === "set" ? value.items.flatMap(bytesIn) : [];
}
