import type { HttpAnswer, HttpRequest } from "../../src/exchange.ts";

/** What is wrong with an answer, whatever was asked; undefined when nothing is. */
export function complaintAbout(request: HttpRequest, { status, headers, body }: HttpAnswer): string | undefined {
  const text = new TextDecoder().decode(body);
  const shown = `it was answered with ${status}: ${text.slice(0, 1_000)}`;
  if (!Number.isInteger(status) || status < 200 || status > 599) return shown;
  if (Object.values(headers).some((value) => /[^\t\x20-\x7e\x80-\xff]/.test(value)))
    return `a header is broken, ${shown}`;
  if (status < 400) return undefined;
  const value = parse(text);
  if (value === undefined) return `it is no JSON object, ${shown}`;
  // the documented failures at what is no form, and at a search without a filter
  if (status >= 500)
    return value.message === "An unexpected error occurred" || isPreferred(request) ? undefined : shown;
  return isEnvelope(value) || isOAuth(value) || isProblem(value) ? undefined : `it has no envelope, ${shown}`;
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
