import { isDeepStrictEqual } from "node:util";
import { type Operation, successOf } from "./operations.ts";

/**
 * A request example named X belongs to the response example named X: when the request's body is one of the
 * operation's examples, it is answered with the example of the same name.
 */
export function pairedExample(operation: Operation, body: unknown): { exampleKey: string } | undefined {
  if (body === undefined) return undefined;
  const examples = operation.request?.body?.contents?.flatMap((content) => content.examples ?? []) ?? [];
  // Every media type of the answer must have it, since which one is served is negotiated later.
  const answers = successOf(operation)?.contents ?? [];
  const isAnswered = (key: string) =>
    answers.length > 0 && answers.every((content) => content.examples?.some((answer) => answer.key === key));
  const paired = examples.find(
    (example) => "value" in example && isDeepStrictEqual(example.value, body) && isAnswered(example.key),
  );
  return paired && { exampleKey: paired.key };
}
