import { knownClient } from "../client/client-info.ts";
import type { CompanyClient } from "../client/client-types.ts";
import { UnexpectedResponseError } from "../errors/call-errors.ts";
import { invalidOptions, scopeError } from "../errors/refusals.ts";
import { show } from "../errors/show.ts";
import type { ImportClient } from "./import-types.ts";

/** Refuses a client that is not of one company. The operations of an import are the same on both kinds that are. */
export function oneCompany(owner: string, client: ImportClient): CompanyClient {
  const { view } = knownClient(client);
  if (view.name === "company" || view.name === "ownCompany") return client as CompanyClient;
  throw scopeError(undefined, `${owner} works in one company.`, "Pass keepnet.forCompany(id) or keepnet.ownCompany().");
}

/** Refuses an id that would change the path of a call. */
export function assertId(owner: string, name: string, id: unknown): asserts id is string {
  if (typeof id === "string" && id !== "") return;
  throw invalidOptions(`${owner}: ${name} is ${show(id)}. Pass the ${name} of an import that has begun.`);
}

/** The id that a successful response must have. */
export function idIn(operation: string, payload: unknown, name: string): string {
  const id = Object(payload)[name];
  if (typeof id === "string" && id !== "") return id;
  throw unreadable(operation, `without ${name}, so the import cannot go on`);
}

export function unreadable(operation: string, problem: string): UnexpectedResponseError {
  return new UnexpectedResponseError({
    code: "unexpected_response",
    operation,
    outcome: "done",
    message: `${operation} returned a response ${problem}. Try again, or contact Keepnet support.`,
  });
}
