import { type Json, operationsOf, Place } from "@keepnet/document";
import type { Credential } from "../../sandbox/access/credential.ts";
import { element } from "./elements.ts";
import { requestCompanies } from "./session.ts";

/** Fills the list of companies with those that a credential reaches. A Reseller starts in that of the examples. */
export async function showCompanies(content: object, { role, companyId }: Credential, token?: string): Promise<void> {
  const select = element("company", HTMLSelectElement);
  const show = () => {
    element("company-id", HTMLOutputElement).value = select.value || companyId;
  };
  const companies = role === "Reseller" && token !== undefined ? await requestCompanies(content, token) : [];
  const exampleIds = exampleCompanies(content);
  const none = role === "Reseller" ? "No company named" : "Its own company";
  select.replaceChildren(new Option(none, ""), ...companies.map(({ id, name }) => new Option(name, id)));
  select.value = companies.find(({ id }) => exampleIds.has(id))?.id ?? companies[0]?.id ?? "";
  select.onchange = show;
  show();
}

/** The headers that name the chosen company in a request. Operations that run in no one company get none. */
export function companyHeaders(content: object): (request: Request) => Readonly<Record<string, string>> {
  const operations = operationsOf(Place.rootOf(content as Json))
    .filter(({ annotations }) => annotations.scope !== undefined)
    .map(({ method, path, annotations, companyChannels }) => ({
      method,
      pattern: new RegExp(`^${path.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{[^}]*\}/g, "[^/]+")}$`),
      parameters: path.split("{").length,
      headers: annotations.scope === "company" ? companyChannels.headers : [],
    }))
    // a word of a path before a parameter in its place
    .sort((a, b) => a.parameters - b.parameters);
  return (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const id = element("company", HTMLSelectElement).value;
    const method = request.method.toLowerCase();
    const headers = operations.find((each) => each.method === method && each.pattern.test(pathname))?.headers ?? [];
    const named = searchParams.has("companyId") || headers.some((name) => request.headers.has(name));
    return id === "" || named ? {} : Object.fromEntries(headers.map((name) => [name, id]));
  };
}

/** The companies that the document's examples of the header name. */
function exampleCompanies(content: object): ReadonlySet<string | undefined> {
  const operations = operationsOf(Place.rootOf(content as Json));
  return new Set(operations.map(({ parameters }) => parameters.get("header.x-keepnet-company-id")?.text("example")));
}

/** A document without the values that its examples have for the company, so that only a value that is written counts. */
export function withoutCompanyExamples(content: object): object {
  return JSON.parse(JSON.stringify(content), (_name, value) => {
    if (value?.["x-keepnet-company-id"] !== true || value.in === "path") return value;
    const { example: _example, ...parameter } = value;
    return { ...parameter, schema: { type: "string" } };
  });
}
