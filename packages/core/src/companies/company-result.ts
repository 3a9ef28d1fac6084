import type { Company } from "@keepnet/openapi";

/** The result of one company: the value that the function returned, or its error. `ok` distinguishes the two. */
export type CompanyResult<Value> = CompanySuccess<Value> | CompanyFailure;

export interface CompanySuccess<Value> {
  readonly ok: true;
  /** The company's row in the listing. */
  readonly company: Company;
  readonly companyId: string;
  readonly value: Value;
  readonly error?: never;
}

export interface CompanyFailure {
  readonly ok: false;
  /** The company's row in the listing. */
  readonly company: Company;
  /** Undefined when the row has none; then the function was not called. */
  readonly companyId: string | undefined;
  readonly error: unknown;
  readonly value?: never;
}

/** The progress of `forEachCompany`. */
export interface CompanyProgress {
  /** Companies that are finished, with or without an error. */
  readonly done: number;
  /** How many of them failed. */
  readonly failed: number;
  /** Companies that the function is working in now. */
  readonly running: number;
  /** Companies listed so far, without those that the filter excluded. */
  readonly known: number;
  /**
   * How many companies there are in all. Until the listing is complete, this is the count of the API, which may omit
   * nested companies. Undefined before the first page, and with a filter until the listing is complete.
   */
  readonly total: number | undefined;
}
