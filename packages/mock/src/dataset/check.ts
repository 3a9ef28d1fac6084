import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { Dataset } from "../sandbox/world/world.ts";
import type { Path, Problem } from "./problem.ts";
import { checkReferences } from "./references.ts";
import { datasetSchema } from "./schema.ts";

let compiled: ValidateFunction<Dataset> | undefined;

/** What is wrong with a value as a dataset. */
export function problemsOf(value: unknown): Problem[] {
  compiled ??= new Ajv({ allErrors: true }).compile<Dataset>(datasetSchema());
  return compiled(value) ? checkReferences(value) : (compiled.errors ?? []).map((error) => toProblem(error, value));
}

function toProblem({ instancePath, keyword, params, message = "is wrong" }: ErrorObject, value: unknown): Problem {
  const path = pathOf(instancePath, value);
  if (keyword === "pattern") return { path, text: "must be a Company ID: 1 to 64 letters, digits and . _ ~ -" };
  if (keyword !== "additionalProperties") return { path, text: message };
  return { path: [...path, String(params.additionalProperty)], text: "is not a member that a dataset has here" };
}

/** A JSON pointer (RFC 6901) as the steps that it takes in a value. */
function pathOf(pointer: string, value: unknown): Path {
  const names = pointer.split("/").slice(1);
  let parent = value;
  return names.map((name) => {
    const step = Array.isArray(parent) ? Number(name) : name.replaceAll("~1", "/").replaceAll("~0", "~");
    parent = (parent as Readonly<Record<string | number, unknown>>)[step];
    return step;
  });
}
