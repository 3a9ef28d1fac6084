import { InvalidCallError, ScopeError } from "./call-errors.ts";
import { KeepnetError } from "./keepnet-error.ts";

/** The error for a call that is not sent because of its company: what is wrong with it, and what to do. */
export function scopeError(operation: string | undefined, problem: string, remedy: string, companyId?: string) {
  return refuse(ScopeError, "invalid_scope", operation, problem, remedy, companyId);
}

/** The error for a call that is not sent because of anything else: what is wrong with it, and what to do. */
export function invalidCall(operation: string | undefined, problem: string, remedy: string) {
  return refuse(InvalidCallError, "invalid_call", operation, problem, remedy);
}

/** The error for options that a client or a helper cannot work with. */
export function invalidOptions(...sentences: readonly string[]): KeepnetError {
  return new KeepnetError({ code: "invalid_options", message: sentences.join(" ") });
}

function refuse<E>(
  ErrorClass: new (details: ConstructorParameters<typeof KeepnetError>[0]) => E,
  code: "invalid_call" | "invalid_scope",
  operation: string | undefined,
  problem: string,
  remedy: string,
  companyId?: string,
): E {
  // of a path as it was given, a query may hold data, and what precedes a host a password
  const shown = operation?.replace(/[?#].*/s, "").replace(/\/\/[^/]*@/, "//");
  const subject = shown ? `${shown} was not sent. ` : "";
  return new ErrorClass({ code, message: `${subject}${problem} ${remedy}`, operation: shown, companyId });
}
