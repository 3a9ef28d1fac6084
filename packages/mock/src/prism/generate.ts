import { type Options, SchemaSizeExceededError, sample } from "@stoplight/json-schema-sampler";
import type { IHttpOperationConfig } from "@stoplight/prism-http";
import { SCHEMA_TOO_COMPLEX } from "@stoplight/prism-http/dist/mocker/errors.js";
import { ProblemJsonError } from "@stoplight/prism-http/dist/types.js";
import type { Operation } from "./operations.ts";
import { bundledOf } from "./validate.ts";

type Schema = Parameters<typeof sample>[0];

/** Makes a value that a schema allows. @throws It cannot. */
export type Generate = (schema: Schema) => unknown;

/** Prism's own limit: how many steps a value may take. */
const options: Options = { ticks: 2_500 };

/** Prism's generator: the same value each time, or with `dynamic` a random one. */
export async function generatorOf(operation: Operation, { dynamic, seed }: IHttpOperationConfig): Promise<Generate> {
  if (!dynamic) return (schema) => sampleOf(schema, operation);
  // Only now: it brings Faker, which is larger than everything else here.
  const { default: generator } = await import("@stoplight/prism-http/dist/mocker/generator/JSONSchema.js");
  return (schema) => {
    const generated = generator.generate(operation, bundledOf(operation), schema, seed);
    if (generated._tag === "Left") throw generated.left;
    return generated.right;
  };
}

function sampleOf(schema: Schema, operation: Operation): unknown {
  try {
    return sample(schema, options, operation);
  } catch (error) {
    if (!(error instanceof SchemaSizeExceededError)) throw error;
    throw ProblemJsonError.fromTemplate(SCHEMA_TOO_COMPLEX, "The schema is too complex to make an example of it.");
  }
}
