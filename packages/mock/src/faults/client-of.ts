import { decodeJwt } from "jose";
import type { HttpRequest } from "../exchange.ts";
import { parseMediaType } from "../media-type.ts";

/** Whose request it is, for a rate limit: the client of its token or in its form, else its token; all others are one. */
export function clientOf({ headers, body }: HttpRequest): string {
  const [, token] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? "") ?? [];
  if (token !== undefined) return clientIn(token) ?? token;
  if (parseMediaType(headers["content-type"] ?? "")?.essence !== "application/x-www-form-urlencoded") return "";
  return new URLSearchParams(new TextDecoder().decode(body)).get("client_id") ?? "";
}

function clientIn(token: string): string | undefined {
  try {
    const { client_id: client } = decodeJwt(token);
    return typeof client === "string" ? client : undefined;
  } catch {
    return undefined;
  }
}
