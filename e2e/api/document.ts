import { z } from "zod";
import { gateway } from "./shared-stack";

const schema = z.record(z.string(), z.unknown());

const parameter = z.object({
  name: z.string(),
  in: z.enum(["path", "query", "header"]),
  required: z.boolean().optional(),
  schema,
});

const content = z.record(z.string(), z.object({ schema }));

const operation = z.object({
  operationId: z.string(),
  parameters: z.array(parameter).default([]),
  requestBody: z.object({ content: z.object({ "application/json": z.object({ schema }) }) }).optional(),
  "x-access": z.string(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: content.default({}) })),
});

const openapi = z.object({
  openapi: z.literal("3.1.0"),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), schema) }),
});

/** A JSON Schema of the document, of which only some keywords are known. */
export type SchemaNode = z.infer<typeof schema>;

/** A parameter of an operation as the document has it. */
export type Parameter = z.infer<typeof parameter>;

/** An operation of the document, with its method in capitals and its path. */
export type Operation = z.infer<typeof operation> & { method: string; path: string };

/** What the gateway says about itself. */
export const document = openapi.parse(await (await fetch(`${gateway}/openapi.json`)).json());

/** Every operation of the document. */
export const operations: Operation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, item]) => ({ ...item, path, method: method.toUpperCase() })),
);

/** The operation with this id. @throws Error when the document has none */
export function operationCalled(operationId: string): Operation {
  const found = operations.find((item) => item.operationId === operationId);
  if (!found) throw new Error(`The document has no operation ${operationId}`);
  return found;
}

/** Every operation with its name in front, as `test.each` takes it. */
export const named = operations.map((item) => [item.operationId, item] as const);

/** Whether an operation has a parameter of this name. */
export const takes = ({ parameters }: Operation, where: Parameter["in"], name: string) =>
  parameters.some((parameter) => parameter.in === where && parameter.name === name);

/** The codes of the problems that an operation documents, in the first words of their descriptions. */
export function documentedCodes({ responses }: Operation): string[] {
  return Object.values(responses).flatMap(({ description }) =>
    [...description.matchAll(/^`(\w+)`:/gm)].map(([, code]) => String(code)),
  );
}

/** The schema of an operation's body. @throws Error when it takes none */
export function bodySchema({ operationId, requestBody }: Operation): SchemaNode {
  if (!requestBody) throw new Error(`${operationId} takes no body`);
  return requestBody.content["application/json"].schema;
}
