import type { HttpRequest, HttpResponse } from "../../src/exchange.ts";

/** What is wrong with a response, whatever was requested; undefined when nothing is. */
export function complaintAbout(request: HttpRequest, response: HttpResponse): string | undefined {
  const { status, headers, body } = response;
  const text = new TextDecoder().decode(body);
  const shown = `the response is ${status}: ${text.slice(0, 1_000)}`;
  if (!Number.isInteger(status) || status < 200 || status > 599) return shown;
  if (Object.values(headers).some((value) => /[^\t\x20-\x7e\x80-\xff]/.test(value)))
    return `a header is broken, ${shown}`;
  if (status < 300 && namesBlankCompany(request)) return `a blank Company ID is no error, ${shown}`;
  if (status < 400) return undefined;
  const value = parse(text);
  if (value === undefined) return `it is no JSON object, ${shown}`;
  // the documented failures at what is no form, and at a search without a filter
  if (status >= 500)
    return value.message === "An unexpected error occurred" || isPreferred(request) ? undefined : shown;
  return isEnvelope(value) || isOAuth(value) || isProblem(value) ? undefined : `it has no envelope, ${shown}`;
}

/** Whether a request to the sandbox has a Company ID of nothing, as a careless client sends it. */
function namesBlankCompany(request: HttpRequest): boolean {
  const { method, url, headers } = request;
  if (!url.startsWith("/api/") || method === "OPTIONS" || isPreferred(request)) return false;
  const query = [...new URLSearchParams(url.split("?")[1])].filter(([name]) => name.toLowerCase() === "companyid");
  const named = [headers["x-keepnet-company-id"], headers["x-ir-company-id"], ...query.map(([, id]) => id)];
  return named.some((id) => id?.trim() === "");
}

function isPreferred({ headers }: HttpRequest): boolean {
  return headers.prefer !== undefined;
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

type Body = Readonly<Record<string, unknown>>;

function isEnvelope(body: Body): boolean {
  const { status, message, validationMessages } = body;
  if (!Object.hasOwn(body, "data")) return false;
  const isList = validationMessages === null || Array.isArray(validationMessages);
  const isStatus = status === null || typeof status === "string";
  return isStatus && (message === null || typeof message === "string") && isList;
}

function isOAuth({ error }: Body): boolean {
  return typeof error === "string" && error !== "";
}

function isProblem({ type, title, status, detail }: Body): boolean {
  return [type, title, detail].every((member) => typeof member === "string") && typeof status === "number";
}
