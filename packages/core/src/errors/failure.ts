import type { CallContext } from "./call-context.ts";
import type { KeepnetErrorDetails } from "./keepnet-error.ts";

/** The error of a call. Its message begins with the operation. */
export function failure<E>(
  ErrorClass: new (details: KeepnetErrorDetails) => E,
  { operation, companyId, attempt: attempts }: CallContext,
  code: KeepnetErrorDetails["code"],
  text: string,
  details?: Partial<KeepnetErrorDetails>,
): E {
  return new ErrorClass({ operation, companyId, attempts, code, message: `${operation} ${text}`, ...details });
}
