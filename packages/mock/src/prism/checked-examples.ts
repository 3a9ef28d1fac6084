import type { IHttpOperationConfig } from "@stoplight/prism-http";
import type { HttpAnswer } from "../exchange.ts";
import type { Operation } from "./operations.ts";

/** Accept headers are of many kinds; no more choices of an operation are remembered than this. */
const maxChoices = 100;

const checked = new WeakMap<Operation, Map<string, HttpAnswer>>();

/** The answer that this configuration chose before, and that was found to fit the document: it will not change. */
export function checkedExample(operation: Operation, choice: string | undefined): HttpAnswer | undefined {
  return choice === undefined ? undefined : checked.get(operation)?.get(choice);
}

/** Remembers an answer that fits. */
export function rememberChecked(operation: Operation, choice: string | undefined, answer: HttpAnswer): void {
  const choices = checked.get(operation) ?? new Map<string, HttpAnswer>();
  if (choice !== undefined && choices.size < maxChoices) checked.set(operation, choices.set(choice, answer));
}

/** What chooses one example of an operation; undefined where the answer is generated anew each time. */
export function choiceOf({ dynamic, code, exampleKey, mediaTypes }: IHttpOperationConfig): string | undefined {
  return dynamic ? undefined : [code, exampleKey, ...(mediaTypes ?? [])].join("\n");
}
