import type { Credential } from "../../sandbox/access/credential.ts";

/** A company that a credential reaches. */
export interface Company {
  readonly id: string;
  readonly name: string;
}

/** A token of a credential; none where the document has no token, or the mock is told to fail. */
export async function requestToken(
  content: object,
  { clientId, clientSecret = "" }: Credential,
): Promise<string | undefined> {
  if (!hasPath(content, "/connect/token")) return undefined;
  const response = await fetch("/connect/token", {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      scope: "api1",
      client_id: clientId,
      client_secret: clientSecret,
    }),
  }).catch(() => undefined);
  if (!response?.ok) return undefined;
  const { access_token: token } = (await response.json()) as { access_token?: string };
  return token;
}

/** The companies that a Reseller manages, with those nested in others after them. */
export async function requestCompanies(content: object, token: string): Promise<Company[]> {
  if (!hasPath(content, "/api/companies/search")) return [];
  const response = await fetch("/api/companies/search", {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({
      pageNumber: 1,
      pageSize: 1_000,
      orderBy: "CompanyName",
      ascending: true,
      filter: { condition: "AND", searchInputTextValue: "" },
    }),
  }).catch(() => undefined);
  if (!response?.ok) return [];
  const { data } = (await response.json()) as { data?: { results?: readonly Row[] } };
  return flatten(data?.results ?? []);
}

interface Row {
  readonly companyResourceId: string;
  readonly companyName: string;
  readonly children?: readonly Row[] | null;
}

function flatten(rows: readonly Row[]): Company[] {
  return rows.flatMap(({ companyResourceId: id, companyName: name, children }) => [
    { id, name },
    ...flatten(children ?? []),
  ]);
}

function hasPath(content: object, path: string): boolean {
  return Object.hasOwn((content as { paths: object }).paths, path);
}
