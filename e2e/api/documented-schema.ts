import Ajv2020, { type ValidateFunction } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { document, type Operation, type SchemaNode } from "./document";

const DOCUMENT = "openapi.json";

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
ajv.addVocabulary(["example", "components"]);
ajv.addSchema({ $id: DOCUMENT, components: document.components });

/**
 * What a value breaks of a schema of the document, one line a fault; none when it keeps to it.
 * @param schema may refer to the document's components
 */
export function faults(schema: SchemaNode, value: unknown): string[] {
  const validate = validatorOf(JSON.stringify(schema));
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || "/"} ${message} ${JSON.stringify(params)}`,
  );
}

const validators = new Map<string, ValidateFunction>();

function validatorOf(schema: string): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const validate = ajv.compile(JSON.parse(schema.replaceAll('"$ref":"#/', `"$ref":"${DOCUMENT}#/`)));
  validators.set(schema, validate);
  return validate;
}

/** What an answer breaks of what its operation documents: the status, the content type and the body. */
export function answerFaults(
  { responses }: Operation,
  answer: { status: number; type: string; body: unknown },
) {
  const documented = responses[answer.status];
  if (!documented) return [`status ${answer.status} is not documented`];
  if (Object.keys(documented.content).length === 0)
    return answer.type === "" && answer.body === undefined
      ? []
      : ["there is a body where none is documented"];
  const content = documented.content[answer.type];
  return content ? faults(content.schema, answer.body) : [`${answer.type} is not documented`];
}
