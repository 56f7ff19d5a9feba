import { Aggregator } from "mingo/aggregator";
import { CommandError, notSupported } from "../command-error";
import { type Doc, docOrEmpty, docsIn, encode } from "../doc";
import { compileFilter } from "../filter";
import { operators, pipelineStages } from "../operators";
import { collectionName } from "./collection-name";
import type { CommandHandler } from "./context";
import { countAll, refuseOptions, search } from "./read";

/** The first `$match`, `$sort`, `$skip` and `$limit` are done by the store with its indexes; mingo does the rest. */
export const aggregate: CommandHandler = (command, context) => {
  refuseOptions(command, ["collation", "let", "explain"]);
  const name = collectionName(command);
  const pipeline = docsIn(command.pipeline);
  for (const stage of pipeline) {
    const [operator, ...more] = Object.keys(stage);
    if (!operator || more.length > 0)
      throw new CommandError(2, "A pipeline stage specification object must contain exactly one field");
    if (!Object.hasOwn(pipelineStages, operator)) throw notSupported(`the pipeline stage ${operator}`);
    if (operator === "$match") compileFilter(docOrEmpty(stage.$match));
  }

  const rest = [...pipeline];
  const take = (operator: string) => (rest[0] && operator in rest[0] ? rest.shift()?.[operator] : undefined);
  const filter = take("$match");
  const sort = take("$sort");
  const skip = Number(take("$skip") ?? 0);
  const limit = Number(take("$limit") ?? 0);
  const results = function* () {
    const found = search(context, name, filter, sort, skip, limit);
    if (isCount(rest)) {
      const all = Object.keys(docOrEmpty(filter)).length === 0 && skip === 0 && limit === 0;
      const n = all ? countAll(context, name) : found.reduce((count) => count + 1, 0);
      if (n > 0) yield encode({ _id: 1, n });
      return;
    }
    if (rest.length === 0) for (const { body } of found) yield body;
    else
      for (const doc of new Aggregator(rest, operators).run<Doc>(found.map(({ doc }) => doc)))
        yield encode(doc);
  };
  const batchSize = docOrEmpty(command.cursor).batchSize;
  return context.cursors.first(`${context.database}.${name}`, results(), {
    ...(typeof batchSize === "number" && { batchSize }),
    single: false,
  });
};

/** How drivers count documents. */
const isCount = (stages: Doc[]) => JSON.stringify(stages) === '[{"$group":{"_id":1,"n":{"$sum":1}}}]';
