import { isJson, parseMediaType } from "../media-type.ts";
import type { ReceivedRequest } from "../received.ts";

const hidden = "[redacted]";
const secretHeaders = ["authorization", "proxy-authorization", "cookie"];
const secretName = /secret|password|token|assertion/i;

/** A request without what only its sender may know, as plain JSON. */
export function redact(request: ReceivedRequest): object {
  const { bytes: _, headers, body, url, ...rest } = request;
  return {
    ...rest,
    url: url.replace(/\?.*$/s, (query) => `?${redactForm(query.slice(1))}`),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, secretHeaders.includes(name) ? hidden : value]),
    ),
    ...(body !== undefined && { body: redactBody(body, headers["content-type"]) }),
  };
}

function redactBody(body: unknown, contentType = ""): unknown {
  const mediaType = parseMediaType(contentType);
  if (typeof body !== "string") return redactMembers(body);
  if (mediaType?.essence === "application/x-www-form-urlencoded") return redactForm(body);
  // The text of broken JSON, say: where in it a secret stands cannot be known.
  return isJson(mediaType) || secretName.test(body) ? hidden : body;
}

/** Form encoding, in which everything but the secrets stays as it was sent. */
function redactForm(text: string): string {
  const pairs = text.split("&").map((pair) => {
    const [name = ""] = pair.split("=");
    return isSecretName(name) ? `${name}=${hidden}` : pair;
  });
  return pairs.join("&");
}

function isSecretName(encoded: string): boolean {
  const [[name = ""] = []] = [...new URLSearchParams(`${encoded}=`)];
  return secretName.test(name);
}

function redactMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactMembers);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [
    name,
    secretName.test(name) && member !== null ? hidden : redactMembers(member),
  ]);
  return Object.fromEntries(members);
}
