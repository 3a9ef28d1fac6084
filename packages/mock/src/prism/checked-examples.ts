import type { IHttpOperationConfig } from "@stoplight/prism-http";
import type { HttpResponse } from "../exchange.ts";
import type { Operation } from "./operations.ts";

/** Accept headers are of many kinds; no more choices of an operation are remembered than this. */
const maxChoices = 100;

const checked = new WeakMap<Operation, Map<string, HttpResponse>>();

/** The response that this configuration chose before, and that matched the document: it will not change. */
export function checkedExample(operation: Operation, choice: string | undefined): HttpResponse | undefined {
  return choice === undefined ? undefined : checked.get(operation)?.get(choice);
}

/** Remembers a response that matches the document. */
export function rememberChecked(operation: Operation, choice: string | undefined, response: HttpResponse): void {
  const choices = checked.get(operation) ?? new Map<string, HttpResponse>();
  if (choice !== undefined && choices.size < maxChoices) checked.set(operation, choices.set(choice, response));
}

/** What chooses one example of an operation; undefined where each response is generated. */
export function choiceOf({ dynamic, code, exampleKey, mediaTypes }: IHttpOperationConfig): string | undefined {
  return dynamic ? undefined : [code, exampleKey, ...(mediaTypes ?? [])].join("\n");
}
