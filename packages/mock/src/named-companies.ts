import { companyMember } from "@keepnet/document";
import type { HttpRequest } from "./exchange.ts";
import type { Operation } from "./prism/operations.ts";
import { targetOf } from "./router/target.ts";

/** A Company ID in a request, and where it is. */
export interface NamedCompany {
  /** As the request has it: it may be empty or malformed. */
  readonly id: string;
  readonly place: "header" | "query" | "path";
  /** The name of the header, in lower case, of the query parameter, as the request has it, or of the path parameter. */
  readonly name: string;
}

/** The company of a request, as the whole mock reads it. */
export interface CompanyOfRequest {
  /** The first that it names: in a header, in the query, in the path. Undefined when none of them has an id. */
  readonly id: string | undefined;
  /** The same without the path. */
  readonly given: string | undefined;
  /** The rule that the request breaks, as text. */
  readonly problem?: string;
  /** What it names without effect, as text. */
  readonly redundant: readonly string[];
}

/** These name a company on every operation, declared or not. */
const generalHeaders = ["x-keepnet-company-id", "x-ir-company-id"];
const generalQuery = ["companyId"];

/**
 * Reads the company of a request: the one place that does. Besides the general headers and query parameters, those count
 * that the operation declares. Their names are compared without case, as the platform does.
 */
export function companyOf(request: HttpRequest, operation?: Operation): CompanyOfRequest {
  const read = companies.get(request);
  if (read !== undefined && read.operation === operation) return read.company;
  const company = readCompany(request, operation);
  companies.set(request, { operation, company });
  return company;
}

/** Several ask for the company of a request; it is read once. */
const companies = new WeakMap<
  HttpRequest,
  { readonly operation: Operation | undefined; readonly company: CompanyOfRequest }
>();

function readCompany(request: HttpRequest, operation: Operation | undefined): CompanyOfRequest {
  const named = namedCompanies(request, operation);
  const ids = named.filter(({ id }) => !isBlank(id));
  const problem = problemOf(named) ?? unknownQuery(queryOf(request), operation);
  return {
    id: ids[0]?.id,
    given: ids.find(({ place }) => place !== "path")?.id,
    ...(problem !== undefined && { problem }),
    redundant: redundantIn(named, operation),
  };
}

/** Every Company ID that a request names, repeated ones too: in headers, `X-KEEPNET-Company-Id` first, in the query, in the path. */
export function namedCompanies(request: HttpRequest, operation?: Operation): NamedCompany[] {
  const path = operation?.companyChannels.path;
  const target = targetOf(request);
  const segments = typeof target === "string" ? [] : target.segments;
  const names = namesOf(operation);
  return [
    ...inHeaders(request, names.headers),
    ...queryOf(request)
      .filter(([name]) => names.query.has(name.toLowerCase()))
      .map(([name, id]) => ({ id, place: "query", name }) as const),
    ...(operation === undefined || path === undefined ? [] : inPath(segments, operation.path, path)),
  ];
}

/**
 * Whether a query parameter, a form's field or a body's member has a name that names a company: for a model binder of
 * the platform `request.companyId` and `model[CompanyId]` do.
 */
export function namesCompany(name: string): boolean {
  return name.split(/[.[\]]/).some((part) => companyMember.test(part.trim()));
}

/** Whether a query parameter of an operation is a Company ID. */
export function isCompanyQuery(name: string, operation: Operation): boolean {
  return namesOf(operation).query.has(name.toLowerCase());
}

function queryOf(request: HttpRequest): [string, string][] {
  const target = targetOf(request);
  return typeof target === "string" || target.query.size === 0 ? [] : [...target.query];
}

/** The names under which an operation, or none, has a company; the query's are in lower case. */
interface CompanyNames {
  readonly headers: ReadonlySet<string>;
  readonly query: ReadonlySet<string>;
}

const namesByOperation = new WeakMap<Operation, CompanyNames>();
const generalNames = makeNames({ headers: [], query: [] });

function namesOf(operation: Operation | undefined): CompanyNames {
  if (operation === undefined) return generalNames;
  let names = namesByOperation.get(operation);
  if (names === undefined) {
    names = makeNames(operation.companyChannels);
    namesByOperation.set(operation, names);
  }
  return names;
}

function makeNames({ headers, query }: Pick<Operation["companyChannels"], "headers" | "query">): CompanyNames {
  return {
    headers: new Set([...generalHeaders, ...headers]),
    query: new Set([...generalQuery, ...query].map((name) => name.toLowerCase())),
  };
}

/** A header that was sent twice is one text with a comma, which no Company ID has. */
function inHeaders({ headers }: HttpRequest, names: ReadonlySet<string>): NamedCompany[] {
  return [...names]
    .filter((name) => Object.hasOwn(headers, name))
    .flatMap((name) => (headers[name] ?? "").split(",").map((id) => ({ id: id.trim(), place: "header", name })));
}

function inPath(segments: readonly string[], template: string, name: string): NamedCompany[] {
  const id = segments[template.slice(1).split("/").indexOf(`{${name}}`)];
  return id === undefined ? [] : [{ id, place: "path", name }];
}

function problemOf(named: readonly NamedCompany[]): string | undefined {
  const blank = named.find(({ id }) => isBlank(id));
  if (blank !== undefined) return `${placeOf(blank)}: a Company ID must not be empty; leave it out to name no company`;
  const different = named.filter(({ id }, index) => named.findIndex((other) => other.id === id) === index);
  if (different.length < 2) return undefined;
  const told = different.map((company) => `${printId(company.id)} (${placeOf(company)})`);
  return `the Company ID is given as ${told.join(" and as ")}: it must be the same wherever a call names it`;
}

/** A query parameter that the platform may well read as a company, although the document has none of its name. */
function unknownQuery(query: readonly [string, string][], operation: Operation | undefined): string | undefined {
  const known = namesOf(operation).query;
  const unknown = query.find(([name]) => namesCompany(name) && !known.has(name.toLowerCase()));
  return unknown && `query ${unknown[0]} is not a known parameter; a company is named by companyId`;
}

function redundantIn(named: readonly NamedCompany[], operation: Operation | undefined): string[] {
  const seen = new Set<string>();
  return named.flatMap((company) => {
    const where = placeOf(company);
    const isRepeated = seen.has(where.toLowerCase());
    seen.add(where.toLowerCase());
    if (company.place === "path") return [];
    if (operation?.scope === "company-path") return [`${where} repeats the Company ID of the path`];
    if (operation?.scope === "none") return [`${where} has no effect: the operation is about no company`];
    if (operation?.scope === "reseller" || operation?.scope === "shared") {
      return [`${where} has no effect: the operation does not work in one company`];
    }
    return isRepeated ? [`${where} is given twice`] : [];
  });
}

/** Whether nothing of an id can be seen. */
function isBlank(id: string): boolean {
  return /^[\s\p{Cc}\p{Cf}]*$/u.test(id);
}

/** An id as a message shows it: what cannot be one may be anything, a secret too. */
export function printId(id: string): string {
  return /^[A-Za-z0-9._~-]{1,64}$/.test(id) ? id : "something that is no Company ID";
}

/** Where a company is named, as the reader of a message knows it. */
function placeOf({ place, name }: NamedCompany): string {
  return `${place} ${name === "x-keepnet-company-id" ? "X-KEEPNET-Company-Id" : name}`;
}
