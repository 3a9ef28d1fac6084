/** Why the sandbox does not do what a valid request asks for. It becomes the document's failure of this status. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: 400 | 401 | 403 | 404 | 409 | 429 | 500;
  /** What is wrong and where, for the envelope's `validationMessages`. */
  readonly validationMessages: readonly string[];

  constructor(status: Refusal["status"], message: string, validationMessages: readonly string[] = []) {
    super(message);
    this.status = status;
    this.validationMessages = validationMessages;
  }
}

/** What is wrong with the Company ID of a call. Any operation can be given one, so it need not document the status. */
export class CompanyRefusal extends Refusal {}

/** Why no token is issued, in the form of OAuth 2.0 (RFC 6749, 5.2). */
export class OAuthRefusal extends Error {
  override readonly name = "OAuthRefusal";
  readonly status: 400 | 401;
  readonly code: string;
  readonly description: string | undefined;

  constructor(status: OAuthRefusal["status"], code: string, description?: string) {
    super(description ?? code);
    this.status = status;
    this.code = code;
    this.description = description;
  }
}
