import { extensions, type Json, type Place } from "@keepnet/document";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Example, Problem } from "./example.ts";

/** What OpenAPI and the description add to the keywords of JSON Schema. */
const addedKeywords = ["discriminator", "example", "externalDocs", "xml", ...extensions.Schema];

/** Holds every example against its schema. An example that several operations use with one schema is checked once. */
export function validate(document: Place, examples: Example[]): Problem[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  // int32, binary and password are among its formats
  addFormats.default(ajv);
  // Ajv takes the document itself for a schema, so the names at its top are keywords too
  ajv.addVocabulary([...addedKeywords, ...Object.keys(document.node as object)]);
  ajv.addSchema(document.node as object, "openapi");

  const checked = new Set<string>();
  return examples.flatMap(({ where, pointer, schema, value }) => {
    const check = `${pointer} ${schema}`;
    if (schema === undefined || checked.has(check)) return [];
    checked.add(check);
    return errorsOf(ajv, schema, value).map((error) => ({ where, ...error }));
  });
}

function errorsOf(ajv: Ajv2020, schema: string, value: Json): Omit<Problem, "where">[] {
  let matches: ValidateFunction;
  try {
    matches = ajv.compile({ $ref: `openapi#${schema.split("/").map(encodeURIComponent).join("/")}` });
  } catch (error) {
    return [{ pointer: "", message: `its schema ${schema} cannot be used: ${(error as Error).message}` }];
  }
  if (matches(value)) return [];
  return telling(matches.errors ?? []).map((error) => ({ pointer: error.instancePath, message: textOf(error) }));
}

/** Leaves out what only repeats other errors: that no choice fits, and that null would have been a choice. */
function telling(errors: ErrorObject[]): ErrorObject[] {
  const choices = new Set(errors.filter(isChoice).map(({ instancePath }) => instancePath));
  const others = errors.filter(
    (error) => !isChoice(error) && !(error.params.type === "null" && choices.has(error.instancePath)),
  );
  return others.length > 0 ? others : errors;
}

function isChoice({ keyword }: ErrorObject): boolean {
  return keyword === "anyOf" || keyword === "oneOf";
}

function textOf({ keyword, message, params }: ErrorObject): string {
  if (keyword === "additionalProperties") return `must not have the member ${params.additionalProperty}`;
  if (keyword === "enum") return `${message}: ${params.allowedValues.join(", ")}`;
  if (keyword === "const") return `must be ${JSON.stringify(params.allowedValue)}`;
  return message ?? keyword;
}
