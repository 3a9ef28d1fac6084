import { ScopeError } from "./scope-error.ts";

/** The error for a call that is not sent: what is wrong with it, and what to do. */
export function refusal(
  operation: string | undefined,
  message: string,
  remedy: string,
  companyId?: string,
): ScopeError {
  return new ScopeError({ operation, message, remedy, companyId });
}
