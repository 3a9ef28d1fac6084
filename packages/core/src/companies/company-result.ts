import type { Company } from "@keepnet/openapi";

/**
 * What came of one company: the value that the function gave, or the error that it failed with. `ok` tells them apart.
 */
export type CompanyResult<Value> = CompanySuccess<Value> | CompanyFailure;

export interface CompanySuccess<Value> {
  readonly ok: true;
  /** The company's row of the listing. */
  readonly company: Company;
  readonly companyId: string;
  readonly value: Value;
  readonly error?: never;
}

export interface CompanyFailure {
  readonly ok: false;
  /** The company's row of the listing. */
  readonly company: Company;
  /** Undefined when the row had none, so that nothing could be done there. */
  readonly companyId: string | undefined;
  readonly error: unknown;
  readonly value?: never;
}

/** How far `forEachCompany` is. */
export interface CompanyProgress {
  /** Companies that are finished, with or without an error. */
  readonly done: number;
  /** How many of them failed. */
  readonly failed: number;
  /** Companies that the function works in at this moment. */
  readonly running: number;
  /** Companies that the listing has given so far, without those that the filter left out. */
  readonly known: number;
  /**
   * How many there will be. Until the listing has ended it is what the API counts, which may leave out companies below
   * others; undefined as long as nothing is known, or only the filter knows.
   */
  readonly total: number | undefined;
}
