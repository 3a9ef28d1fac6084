import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { document } from "./document.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true });
// a CommonJS package whose types name only its default export
addFormats.default(ajv);
for (const format of ["int32", "int64", "password", "binary"]) ajv.addFormat(format, true);
ajv.addSchema(document, "document");

/** What is wrong with a response's body by the document; empty when nothing is. */
export function responseProblems(path: string, method: string, status: string, body: unknown): string[] {
  const pointer = ["paths", path, method.toLowerCase(), "responses", status, "content", "application/json", "schema"];
  const validate = ajv.getSchema(`document${pointerOf(resolveResponse(pointer))}`);
  if (!validate) return [`${method} ${path} documents no JSON for ${status}`];
  return validate(body) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A shared response is a reference, which a JSON pointer does not pass through. */
function resolveResponse(pointer: string[]): string[] {
  const response = pointer
    .slice(0, 5)
    .reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], document);
  const { $ref } = response as { $ref?: string };
  return $ref ? [...$ref.slice(2).split("/"), ...pointer.slice(5)] : pointer;
}

function pointerOf(names: string[]): string {
  return `#/${names.map((name) => encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;
}
