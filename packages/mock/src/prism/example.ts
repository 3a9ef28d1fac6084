import type { IHttpOperationConfig, IHttpResponse } from "@stoplight/prism-http";
import { default as negotiator } from "@stoplight/prism-http/dist/mocker/negotiator/NegotiatorHelpers.js";
import { type Generate, generatorOf } from "./generate.ts";
import { silentLogger } from "./logger.ts";
import type { Operation } from "./operations.ts";

type Header = NonNullable<Operation["responses"][number]["headers"]>[number];

/**
 * The response that Prism negotiates for a valid request from the document's examples and schemas.
 *
 * @throws There is none, e.g. for what the client accepts: Prism's `ProblemJsonError`.
 */
export async function exampleOf(operation: Operation, config: IHttpOperationConfig): Promise<IHttpResponse> {
  const negotiated = negotiator.default.negotiateOptionsForValidRequest(operation, config)(silentLogger);
  if (negotiated._tag === "Left") throw negotiated.left;
  const { code, headers, mediaType, bodyExample, schema } = negotiated.right;
  const generate = await generatorOf(operation, config);
  const example: unknown = bodyExample && "value" in bodyExample ? bodyExample.value : undefined;
  return {
    statusCode: Number.parseInt(code, 10),
    headers: {
      ...Object.fromEntries(headers.map((header) => [header.name, headerValue(header, generate)])),
      ...(mediaType !== undefined && { "content-type": mediaType }),
      ...(operation.deprecated && { deprecation: "true" }),
    },
    body: example ?? (schema && generate(schema)),
  };
}

/** The value of a header; it is left out where there is none that a header can have. */
function headerValue({ schema, examples = [] }: Header, generate: Generate): string | number | null {
  const [example] = examples;
  if (schema === undefined) return null;
  const value: unknown = example === undefined ? generate(schema) : "value" in example ? example.value : null;
  return typeof value === "string" || typeof value === "number" ? value : null;
}
