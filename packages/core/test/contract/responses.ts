import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { document } from "./document.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true });
// a CommonJS package whose types name only its default export
addFormats.default(ajv);
for (const format of ["int32", "int64", "password", "binary"]) ajv.addFormat(format, true);
ajv.addSchema(document.node as object, "document");

/** What is wrong with a response's body by the document; empty when nothing is. */
export function responseProblems(path: string, method: string, status: string, body: unknown): string[] {
  const response = document.below("paths", path, method.toLowerCase(), "responses", status);
  const schema = response?.below("content", "application/json", "schema");
  const validate = schema && ajv.getSchema(`document#${encodeURI(schema.location)}`);
  if (!validate) return [`${method} ${path} documents no JSON for ${status}`];
  return validate(body) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
