/** What middlewares, hooks and errors know about a call. Never holds headers, bodies, URLs or credentials. */
export interface CallContext {
  /** Method and path template, as in `GET /api/roles`. */
  readonly operation: string;
  /** The Company ID that the call carries; undefined when it carries none. */
  readonly companyId: string | undefined;
  /** The number of the attempt, counted from 1; 0 before the first. */
  readonly attempt: number;
}

/** A call that has been sent. */
export interface SentCall extends CallContext {
  /** Whether an earlier attempt may have taken effect, although it failed or its response was lost. */
  readonly mayHaveHappened?: boolean;
}

/** Its constructor returns the given object, so that a derived class adds its private fields to that object. */
const Given = class {
  constructor(given: Response) {
    // biome-ignore lint/correctness/noConstructorReturn: this is the purpose of the class
    return given;
  }
};

/**
 * The context of a call, in a private field of its response. A WeakMap would do the same, but V8 keeps its values alive
 * through every minor collection, which makes a call a tenth slower.
 */
class Remembered extends Given {
  readonly #context: SentCall;

  constructor(response: Response, context: SentCall) {
    super(response);
    this.#context = context;
  }

  static of(response: object): SentCall | undefined {
    return #context in response ? (response as Remembered).#context : undefined;
  }
}

/** Lets `unwrap` name the operation and company of a response, which a Response does not carry. */
export function rememberContext(response: Response, context: SentCall): void {
  // a private field can be added only once
  if (!Remembered.of(response)) new Remembered(response, context);
}

export function contextOf(response: Response): SentCall | undefined {
  return Remembered.of(response);
}
