import { InvalidCallError, ScopeError } from "./call-errors.ts";
import { KeepnetError } from "./keepnet-error.ts";

/** The error for a call that is not sent because of its company. It says what is wrong and what to do. */
export function scopeError(operation: string | undefined, problem: string, remedy: string, companyId?: string) {
  return refuse(ScopeError, "invalid_scope", operation, problem, remedy, companyId);
}

/** The error for a call that is not sent for any other reason. It says what is wrong and what to do. */
export function invalidCall(operation: string | undefined, problem: string, remedy: string) {
  return refuse(InvalidCallError, "invalid_call", operation, problem, remedy);
}

/** The error for options that a client or a helper cannot use. */
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
  // a given path may hold data in its query, and a password before its host
  const shown = operation?.replace(/[?#].*/s, "").replace(/\/\/[^/]*@/, "//");
  const subject = shown ? `${shown} was not sent. ` : "";
  return new ErrorClass({ code, message: `${subject}${problem} ${remedy}`, operation: shown, companyId });
}
