/** A response with headers of its own. */
export class Reply<Body> {
  readonly body: Body;
  readonly headers: Readonly<Record<string, string>>;

  constructor(body: Body, headers: Readonly<Record<string, string>>) {
    this.body = body;
    this.headers = headers;
  }
}

/** A success without content: what was asked for is being made, and can be asked for again. */
export class Pending {
  readonly status = 202;
}

/** The envelope of a success. */
export function ok<Data>(data: Data) {
  return { data, status: "SUCCESS", message: null, validationMessages: null };
}
