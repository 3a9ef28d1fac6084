import type { CallContext, SentCall } from "../errors/call-context.ts";
import { ConnectionError } from "../errors/call-errors.ts";
import { failure } from "../errors/failure.ts";
import type { KeepnetError, KeepnetErrorDetails, KeepnetErrorOutcome } from "../errors/keepnet-error.ts";
import { outcomeAdvice, outcomeOf } from "../errors/outcome.ts";
import { requestIdOf } from "../errors/request-id.ts";
import type { Expected } from "../scope/guard.ts";
import type { View } from "../scope/view.ts";
import { Deadline } from "../timing/deadline.ts";
import type { ParseAs } from "./body.ts";

/** The rules of a call. */
export interface CallRules extends Expected {
  readonly view: View;
  readonly parseAs: ParseAs;
  /** Options of the runtime's own fetch that a Request does not have, such as `dispatcher`. */
  readonly runtimeInit: RequestInit | undefined;
}

/** The state of one call: its rules and its progress. */
export class CallState implements SentCall {
  readonly operation: string;
  readonly companyId: string | undefined;
  readonly rules: CallRules;
  /** How many requests have been sent to the API. */
  attempt = 0;
  /** The current attempt, for middlewares and hooks. */
  current: CallContext = this;
  outcome: KeepnetErrorOutcome = "not_sent";
  mayHaveHappened = false;
  /** The response of the current attempt, once its headers have arrived. */
  response: Response | undefined;
  /** The error of the last failed attempt, and whether another may follow. */
  failure: KeepnetError | undefined;
  mayRetry = false;

  readonly deadline: Deadline;

  /**
   * @param timeout - milliseconds
   * @param signal - the caller's
   */
  constructor(rules: CallRules, timeout: number, signal: AbortSignal | null | undefined) {
    this.operation = rules.operation;
    this.companyId = rules.decision.companyId;
    this.rules = rules;
    const text = `took longer than ${timeout} ms. Check the network, ask for less, or raise timeout.`;
    this.deadline = new Deadline(
      timeout,
      () => this.error(ConnectionError, "timeout", text, { cause: this.failure }),
      signal,
    );
  }

  /** Notes that a request is about to be sent. */
  sent(): void {
    this.attempt++;
    this.outcome = "unknown";
    this.response = undefined;
  }

  /** Notes that the request never reached the API. */
  notSent(): void {
    this.attempt--;
    this.outcome = this.mayHaveHappened ? "unknown" : "not_sent";
  }

  /** Notes the response of the current attempt. */
  received(response: Response): void {
    this.response = response;
    this.outcome = response.ok ? "done" : outcomeOf(response.status, this.mayHaveHappened);
  }

  /** The error of an attempt whose response did not arrive, or not whole. Notes whether another attempt may follow. */
  failed(text: string, cause: unknown, unsent = false): KeepnetError {
    this.mayRetry = unsent || this.rules.facts.repeatable;
    this.failure = this.error(ConnectionError, "connection_failed", text, { cause });
    return this.failure;
  }

  /** Notes that another attempt follows. */
  again(): void {
    this.mayHaveHappened ||= this.outcome === "unknown" || this.outcome === "done";
  }

  /** The error for a missing, incomplete or invalid response, with what is known of the last response. */
  error<E>(
    ErrorClass: new (details: KeepnetErrorDetails) => E,
    code: KeepnetErrorDetails["code"],
    text: string,
    details?: Partial<KeepnetErrorDetails>,
  ): E {
    const { response, failure: last, outcome } = this;
    const advice = outcomeAdvice(outcome, this.rules.facts.effect);
    return failure(ErrorClass, this, code, advice ? `${text} ${advice}` : text, {
      status: response?.status ?? last?.status,
      requestId: response ? requestIdOf(response) : last?.requestId,
      retryAfter: last?.retryAfter,
      outcome,
      ...details,
    });
  }
}
