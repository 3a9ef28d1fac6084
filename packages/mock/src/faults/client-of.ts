import { bearerToken } from "../bearer-token.ts";
import type { HttpRequest } from "../exchange.ts";
import { parseMediaType } from "../media-type.ts";
import { claimsIn } from "../sandbox/access/jwt.ts";

/** Whose request it is, for a rate limit: the client of its token or in its form, else its token; all others are one. */
export function clientOf(request: HttpRequest): string {
  const { headers, body } = request;
  const token = bearerToken(request);
  if (token !== undefined) return clientIn(token) ?? token;
  if (parseMediaType(headers["content-type"] ?? "")?.essence !== "application/x-www-form-urlencoded") return "";
  return new URLSearchParams(new TextDecoder().decode(body)).get("client_id") ?? "";
}

function clientIn(token: string): string | undefined {
  const { client_id: client } = claimsIn(token);
  return typeof client === "string" ? client : undefined;
}
