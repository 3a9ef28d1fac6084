import type { IHttpOperationConfig } from "@stoplight/prism-http";
import type { Operation } from "./operations.ts";

/** Accept headers are of many kinds; no more choices of an operation are remembered than this. */
const maxChoices = 100;

const checked = new WeakMap<Operation, Set<string>>();

/** Whether the example that this configuration chooses was found to fit the document before: it will not change. */
export function isChecked(operation: Operation, choice: string | undefined): boolean {
  return choice !== undefined && checked.get(operation)?.has(choice) === true;
}

/** Remembers that an example fits. */
export function rememberChecked(operation: Operation, choice: string | undefined): void {
  const choices = checked.get(operation) ?? new Set<string>();
  if (choice !== undefined && choices.size < maxChoices) checked.set(operation, choices.add(choice));
}

/** What chooses one example of an operation; undefined where the answer is generated anew each time. */
export function choiceOf({ dynamic, code, exampleKey, mediaTypes }: IHttpOperationConfig): string | undefined {
  return dynamic ? undefined : [code, exampleKey, ...(mediaTypes ?? [])].join("\n");
}
