import { decodeJwt } from "jose";
import { bearerToken } from "../bearer-token.ts";
import type { HttpRequest } from "../exchange.ts";
import { parseMediaType } from "../media-type.ts";

/** Whose request it is, for a rate limit: the client of its token or in its form, else its token; all others are one. */
export function clientOf(request: HttpRequest): string {
  const { headers, body } = request;
  const token = bearerToken(request);
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
