/** What is known of a call from its start to its error message. */
export interface CallContext {
  /** Method and path template, as in `GET /api/roles`. */
  readonly operation: string;
  /** The Company ID that the call carries; undefined when it carries none. */
  readonly companyId?: string | undefined;
  /** How often the request was sent. */
  readonly attempts: number;
}

const contexts = new WeakMap<Response, CallContext>();

/** Lets `unwrap` name the operation and company of an answer, which a Response does not carry. */
export function rememberContext(response: Response, context: CallContext): void {
  contexts.set(response, context);
}

export function contextOf(response: Response): CallContext | undefined {
  return contexts.get(response);
}
