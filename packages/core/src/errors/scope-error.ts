import { KeepnetError } from "./keepnet-error.ts";

/**
 * The call would run in no company, in the wrong one, or on a client that does not offer it. Thrown before anything is
 * sent.
 */
export class ScopeError extends KeepnetError {
  override readonly name = "ScopeError";
  declare readonly code: "invalid_scope";
  declare readonly status: undefined;

  constructor(details: {
    message: string;
    remedy: string;
    operation?: string | undefined;
    companyId?: string | undefined;
  }) {
    const subject = details.operation ? `${details.operation} was not sent. ` : "";
    super({
      code: "invalid_scope",
      message: `${subject}${details.message} ${details.remedy}`,
      operation: details.operation,
      companyId: details.companyId,
    });
  }
}
