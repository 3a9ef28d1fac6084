import { readFileSync } from "node:fs";
import { segmentsOf } from "@keepnet/document";
import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { bundledDocument } from "../document.ts";
import type { Dataset } from "../sandbox/world/world.ts";
import type { Path, Problem } from "./problem.ts";
import { checkReferences } from "./references.ts";
import { companyIdPattern, companySchema, credentialSchema, datasetSchema } from "./schema.ts";

let compiled: ReturnType<typeof compile> | undefined;

/** What is wrong with a value as a dataset: the first in each credential and company, then what is between them. */
export function problemsOf(value: unknown): Problem[] {
  compiled ??= compile();
  const { dataset, credential, company } = compiled;
  const problems = firstProblem(dataset, value, []);
  if (problems.length > 0) return problems;
  const { credentials, companies } = value as Dataset;
  const parts = [
    ...credentials.flatMap((part, index) => firstProblem(credential, part, ["credentials", index])),
    ...companies.flatMap((part, index) => firstProblem(company, part, ["companies", index])),
  ];
  return parts.length > 0 ? parts : checkReferences(value as Dataset);
}

function compile() {
  // The document has keywords of its own, and formats that say no more than a type.
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  // The sandbox's rows are those of the bundled document, whichever it serves.
  ajv.addSchema(JSON.parse(readFileSync(bundledDocument(), "utf8")), "document");
  return {
    dataset: ajv.compile(datasetSchema),
    credential: ajv.compile(credentialSchema),
    company: ajv.compile(companySchema()),
  };
}

function firstProblem(validate: ValidateFunction, value: unknown, path: Path): Problem[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 1).map((error) => toProblem(error, value, path));
}

function toProblem(error: ErrorObject, value: unknown, root: Path): Problem {
  const { instancePath, keyword, params, message = "is wrong" } = error;
  const path = [...root, ...pathOf(instancePath, value)];
  if (params.pattern === companyIdPattern) {
    return { path, text: "must be a Company ID: 1 to 64 letters, digits and . _ ~ -" };
  }
  if (keyword !== "additionalProperties") return { path, text: message };
  return { path: [...path, String(params.additionalProperty)], text: "is not a member that a dataset has here" };
}

/** A JSON pointer (RFC 6901) as the steps that it takes in a value. */
function pathOf(pointer: string, value: unknown): Path {
  const names = segmentsOf(pointer);
  let parent = value;
  return names.map((name) => {
    const step = Array.isArray(parent) ? Number(name) : name;
    parent = (parent as Readonly<Record<string | number, unknown>>)[step];
    return step;
  });
}
