import { companyMember } from "@keepnet/openapi/facts";
import { decodeText, parseJson } from "../encoding/parse-json.ts";
import { scopeError } from "../errors/refusals.ts";
import { show } from "../errors/show.ts";
import type { GivenFacts } from "./given-facts.ts";

/** A member of a body that names a company, with its value where that is a string, a number, a boolean or null. */
export interface BodyCompany {
  readonly name: string;
  readonly value: unknown;
}

/** A body of fetch that can be read synchronously. */
export type ReadableBody = string | FormData | URLSearchParams | ArrayBuffer | ArrayBufferView<ArrayBuffer>;

/**
 * Finds every member that names a company in a body as it is sent: JSON members at any depth, duplicates included, and
 * form fields. The API reads no members from other media types. Refuses a body that may name a company but cannot be
 * read with certainty.
 */
export function companiesInBody(operation: string, body: ReadableBody, contentType: string): readonly BodyCompany[] {
  const refuse = (problem: string, remedy: string) =>
    scopeError(operation, `Its body may name a company, but cannot be checked: ${problem}.`, remedy);
  if (body instanceof FormData || body instanceof URLSearchParams) return inFields(body);
  if (/^\s*multipart/i.test(contentType)) throw refuse("it is a multipart form in bytes", "Pass a FormData.");
  const isForm = /urlencoded/i.test(contentType);
  if (!isForm && !/json|^\s*(text\/plain|$)/i.test(contentType)) return [];
  if (/charset(?!\s*=\s*"?utf-?8\b)/i.test(contentType)) throw refuse("its charset is not UTF-8", "Send UTF-8.");
  const text = decodeText(body);
  if (isForm) return inFields(new URLSearchParams(text));
  // a NUL is a sign of UTF-16, which has a zero byte in each letter of the name
  if (!/company(resource)?id|\\u|\0/iu.test(text)) return [];
  if (parseJson(text) === undefined) throw refuse("it is not JSON", "Send what JSON.stringify() returns.");
  return inJson(text);
}

/**
 * Refuses a body that names a company, unless its operation declares that. Then it must be the company of the call, or
 * any company if the operation spans companies. An undocumented operation may name the company of the call.
 */
export function assertBodyCompany(
  operation: string,
  found: readonly BodyCompany[],
  { scope, companyInBody, undocumented }: GivenFacts,
  companyId: string | undefined,
): void {
  if (companyInBody && scope === "reseller") return;
  const allowed = companyInBody || undocumented ? companyId : undefined;
  const wrong = found.find(({ value }) => allowed === undefined || value !== allowed);
  if (!wrong) return;
  throw scopeError(
    operation,
    `Its body names a company in ${wrong.name}${allowed === undefined ? "" : `: ${show(wrong.value)}, not ${allowed}`}.`,
    allowed === undefined ? "Leave it out." : "Leave it out, or use the client of that company.",
    companyId,
  );
}

/** The fields that name a company, or that may: a MIME-encoded name can be any name. */
function inFields(fields: Iterable<[string, unknown]>): BodyCompany[] {
  return [...fields]
    .filter(([name]) => name.startsWith("=?") || namesCompany(name))
    .map(([name, value]) => ({ name, value }));
}

/** Whether a field or query parameter names a company for a model binder: `request.companyId`, `model[CompanyId]`. */
export function namesCompany(name: string): boolean {
  return name.split(/[.[\]]/).some((part) => companyMember.test(part.trim()));
}

/** Each string of a JSON text and, if it is the name of a member, the literal that follows. */
const strings = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:\s*("[^"\\]*(?:\\.[^"\\]*)*"|[-+.\w]+)?)?/g;

/** Members, read from tokens: JSON.parse() keeps the last of duplicates, and a server may take the first. */
function inJson(text: string): BodyCompany[] {
  return [...text.matchAll(strings)]
    .filter(([, , colon]) => colon !== undefined)
    .map(([, name, , value]) => ({ name: JSON.parse(`"${name}"`), value: value && JSON.parse(value) }))
    .filter(({ name }) => companyMember.test(name));
}
