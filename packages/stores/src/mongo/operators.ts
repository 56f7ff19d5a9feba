import { Context } from "mingo/core";
import * as accumulator from "mingo/operators/accumulator";
import * as expression from "mingo/operators/expression";
import { $count, $group, $limit, $match, $project, $skip, $sort } from "mingo/operators/pipeline";
import * as projection from "mingo/operators/projection";
import * as query from "mingo/operators/query";

/** The pipeline stages on offer. */
export const pipelineStages = { $match, $sort, $limit, $skip, $group, $project, $count };

/** What mingo's queries and pipelines may use. */
export const operators = {
  context: Context.init({ accumulator, expression, pipeline: pipelineStages, projection, query }),
};
