import type { CommandPlan, RedisExecutionContext } from "js-redis-server/core";

// What the log can't keep, or what one process for one machine has no use for.
const refused = new Set(
  "acl cluster fcall fcall_ro function monitor readonly readwrite shutdown xack xautoclaim xclaim xgroup xinfo xpending xreadgroup".split(
    " ",
  ),
);

/** Why the embedded engine refuses this command, if it does. */
export function refusalOf(plan: CommandPlan, ctx: RedisExecutionContext): string | undefined {
  const { name, capabilities } = plan.definition;
  const blocks =
    name === "xread" ? plan.rawArgs.some((word) => /^block$/i.test(word.toString())) : capabilities?.blocking;
  if (blocks) return "blocking commands";
  if (name === "select" && ctx.session.mode === "transaction") return "SELECT inside MULTI";
  if (name === "config" && /^set$/i.test(plan.rawArgs[0]?.toString() ?? "")) return "CONFIG SET";
  return refused.has(name) ? name.toUpperCase() : undefined;
}
