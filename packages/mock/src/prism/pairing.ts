import { isDeepStrictEqual } from "node:util";
import { type Operation, successOf } from "./operations.ts";

/**
 * The example that is the response to a request, when it is not the first one. A request example named X belongs to the
 * response example named X. A call in a company gets an example that shows that company's data.
 */
export function chooseExample(
  operation: Operation,
  body: unknown,
  companyId: string | undefined,
): { exampleKey: string } | undefined {
  const paired = pairedExample(operation, body);
  const companyOf = (key: string) => operation.exampleCompanies.get(key);
  if (companyId === undefined || (paired !== undefined && companyOf(paired) === companyId)) return choice(paired);
  const ofCompany = [...operation.exampleCompanies.keys()].find((key) => companyOf(key) === companyId);
  return choice(ofCompany !== undefined && hasResponse(operation, ofCompany) ? ofCompany : paired);
}

function choice(exampleKey: string | undefined): { exampleKey: string } | undefined {
  return exampleKey === undefined ? undefined : { exampleKey };
}

/** The request example whose value is this body, when a response has the same name. */
function pairedExample(operation: Operation, body: unknown): string | undefined {
  if (body === undefined) return undefined;
  const examples = operation.request?.body?.contents?.flatMap((content) => content.examples ?? []) ?? [];
  return examples.find(
    (example) => "value" in example && isDeepStrictEqual(example.value, body) && hasResponse(operation, example.key),
  )?.key;
}

/** Every media type of the response must have the example, since which one is served is negotiated later. */
function hasResponse(operation: Operation, key: string): boolean {
  const responses = successOf(operation)?.contents ?? [];
  return responses.length > 0 && responses.every(({ examples }) => examples?.some((example) => example.key === key));
}
