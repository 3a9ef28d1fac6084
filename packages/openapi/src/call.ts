/** One operation as a client offers it: the input of its call, and the body of its success and of its failures. */
export interface Call<Input, Data, Failure> {
  readonly init: Input;
  readonly data: Data;
  readonly error: Failure;
  readonly hint: InputRequired;
}

/** How a file can be read; it is never JSON. */
export type FileFormat = "arrayBuffer" | "blob" | "stream" | "text";

/** A paged operation: the input of a call that asks for pages, and one row of its answer. */
export interface Paged<Input, Row> {
  readonly init: Input;
  readonly row: Row;
}

/** An operation that a client refuses. The remedy is what the compiler prints where an input was expected. */
export interface Refused<Remedy extends string> {
  readonly init: Remedy;
  readonly data: never;
  readonly error: never;
  readonly hint: Hint<Remedy>;
}

declare const hint: unique symbol;

/** Never a value: a type that no argument has, so that a wrong call's error message ends in its text. */
export interface Hint<Text extends string> {
  readonly [hint]: Text;
}

export type InputRequired = Hint<"This operation needs input: pass { params, body } as the second argument.">;

/** `reseller` operations, on a client that works in one company. */
export type SpansCompanies =
  Refused<"This operation spans all managed companies: call it on the unbound client that createKeepnet() returned.">;

/** Single reads and every write, on the client of all companies. */
export type NeedsOneCompany =
  Refused<"This operation works in one company: call it on keepnet.forCompany(id), not on keepnet.allCompanies().">;

/** The token operation, on every client. */
export type ManagedByAuth =
  Refused<"The client requests tokens itself: pass auth: clientCredentials({ clientId, clientSecret }) to createKeepnet().">;

/**
 * Input of a `company` operation on the unbound client, where the call itself names the company, in the header or in
 * the query. `keepnet.forCompany(id)` is the shorter way: it names the company once, for every call.
 */
export interface NameTheCompanyOrUseForCompany<Params> {
  params: Params & (CompanyInHeader | CompanyInQuery);
}

export interface CompanyInHeader {
  header: { "X-KEEPNET-Company-Id": string };
}

export interface CompanyInQuery {
  query: { companyId: string };
}
