/** One operation as a client offers it: the input of its call, and the body of its success and of its failures. */
export interface Call<Input, Data, Failure> {
  readonly init: Input;
  readonly data: Data;
  readonly error: Failure;
}

/** How a file can be read; it is never JSON. */
export type FileFormat = "arrayBuffer" | "blob" | "stream" | "text";

/** A paged operation: the input of a call that asks for one page, and one row of its response. */
export interface Paged<Input, Row> {
  readonly init: Input;
  readonly row: Row;
}

/** The order, page or filter of a search, which names fields of its rows. */
export type By<Row, Part> = Part extends readonly (infer Item)[]
  ? By<Row, Item>[]
  : Part extends object
    ? { [Name in keyof Part]: Name extends "orderBy" | "fieldName" ? FieldOf<Row> : ByNested<Row, Name, Part[Name]> }
    : Part;

type ByNested<Row, Name, Part> = Name extends "filterGroups" | "filterItems" ? By<Row, Part> : Part;

/**
 * A field of a row as the API's documentation writes it; the API ignores case. Other names stay possible: the API also
 * knows fields that a row does not have, and custom fields.
 */
export type FieldOf<Row> = Capitalize<keyof Row & string> | (string & {});

/** An operation that a client refuses. The remedy is what the compiler prints where an input was expected. */
export interface Refused<Remedy extends string> {
  readonly init: Remedy;
  readonly data: never;
  readonly error: never;
}

declare const hint: unique symbol;

/** Never a value: a type that no argument has, so that a wrong call's error message ends in its text. */
export interface Hint<Text extends string> {
  readonly [hint]: Text;
}

/** `reseller` operations, on a client that works in one company. */
export type SpansCompanies =
  Refused<"This operation spans all managed companies: call it on the unbound client that createKeepnet() returned.">;

/** Single reads and every write, on the client of all companies. */
export type NeedsOneCompany =
  Refused<"This operation works in one company: call it on keepnet.forCompany(id), not on keepnet.allCompanies().">;

/** The token operation, on every client. */
export type ManagedByAuth =
  Refused<"The client requests tokens itself: pass auth: clientCredentials({ clientId, clientSecret }) to createKeepnet().">;

/** What the compiler prints for a call that names no company. */
export type CompanyRemedy =
  'Name the company: call it on keepnet.forCompany(id), or add header: { "X-KEEPNET-Company-Id": id } to params.';

/**
 * A `company` operation on the unbound client: the call itself names the company, in the header or in the query.
 * `keepnet.forCompany(id)` is the shorter way: it names the company once, for every call.
 */
export type NameTheCompany = InputWith<CompanyRemedy>;

export interface InputWith<Remedy extends string> {
  /** The parameters, with the company in `header` or in `query`. */
  params: CompanyInHeader<Remedy> | CompanyInQuery<Remedy>;
}

export interface CompanyInHeader<Remedy extends string> {
  header: { "X-KEEPNET-Company-Id": string };
  readonly [hint]?: Remedy | undefined;
}

export interface CompanyInQuery<Remedy extends string> {
  query: { companyId: string };
  readonly [hint]?: Remedy | undefined;
}
