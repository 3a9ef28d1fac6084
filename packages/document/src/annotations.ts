import type { Place } from "./place.ts";

export const scopes = ["company", "company-path", "reseller", "shared", "none"] as const;
export type Scope = (typeof scopes)[number];

export const effects = ["read", "write", "sends-messages", "destructive"] as const;
export type Effect = (typeof effects)[number];

export const paginations = ["page", "nested", "items"] as const;
export type Pagination = (typeof paginations)[number];

/** Where the page number of each style stands in the request, and where the rows stand in the response. */
export const pageMembers: Readonly<Record<Pagination, { request: readonly string[]; response: readonly string[] }>> = {
  page: { request: ["pageNumber"], response: ["data", "results"] },
  nested: { request: ["pagination", "pageNumber"], response: ["data", "results"] },
  items: { request: ["pageNumber"], response: ["data", "items", "results"] },
};

/** The names of the extensions that an operation may have. */
export const operationExtensions = [
  "x-keepnet-scope",
  "x-keepnet-effect",
  "x-keepnet-repeatable",
  "x-keepnet-all-companies",
  "x-keepnet-pagination",
  "x-keepnet-order-by",
] as const;

/** The names of all extensions, by the type of the object that may have them. */
export const extensions = {
  Operation: operationExtensions,
  Parameter: ["x-keepnet-company-id"],
  Example: ["x-keepnet-company"],
  Schema: ["x-extensible-enum"],
} as const;

/** What the `x-keepnet-*` extensions say of an operation. A value that is missing or unknown is undefined. */
export interface Annotations {
  /** Where the operation runs. */
  readonly scope: Scope | undefined;
  /** What a call does. */
  readonly effect: Effect | undefined;
  /** Whether a call may be sent again when the result of the first attempt is unknown. */
  readonly repeatable: boolean;
  /** A Reseller may call it with no Company ID, for all its companies. */
  readonly allCompanies: boolean;
  /** Where the page stands in the response of a paged operation. */
  readonly pagination: Pagination | undefined;
  /** A value of orderBy that works. */
  readonly orderBy: string | undefined;
  /** For each named example of a success: the company whose data it shows. */
  readonly exampleCompanies: ReadonlyMap<string, string>;
}

export function annotationsOf<Location>(method: string, operation: Place<Location>): Annotations {
  const effect = oneOf(effects, operation.value("x-keepnet-effect"));
  const exception = operation.value("x-keepnet-repeatable");
  return {
    scope: oneOf(scopes, operation.value("x-keepnet-scope")),
    effect,
    repeatable: typeof exception === "boolean" ? exception : isRepeatable(method, effect),
    allCompanies: operation.flag("x-keepnet-all-companies"),
    pagination: oneOf(paginations, operation.value("x-keepnet-pagination")),
    orderBy: operation.text("x-keepnet-order-by"),
    exampleCompanies: exampleCompaniesOf(operation),
  };
}

/**
 * Matches the effect, method and path of a call that may be sent twice. `x-keepnet-repeatable` states an exception. The
 * generated facts hold it too, so that the client needs no rule of its own.
 */
export const repeatable = /^(read|(write|destructive) (PUT|DELETE)) /;

export function isRepeatable(method: string, effect: Effect = "write"): boolean {
  return repeatable.test(`${effect} ${method.toUpperCase()} `);
}

function exampleCompaniesOf<Location>(operation: Place<Location>): ReadonlyMap<string, string> {
  const successes = operation.entries("responses").filter(([status]) => status.startsWith("2"));
  const media = successes.flatMap(([, response]) => response.entries("content"));
  const examples = media.flatMap(([, type]) => type.entries("examples"));
  return new Map(
    examples.flatMap(([name, example]) => {
      const company = example.text("x-keepnet-company");
      return company === undefined ? [] : [[name, company] as const];
    }),
  );
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((candidate) => candidate === value);
}
