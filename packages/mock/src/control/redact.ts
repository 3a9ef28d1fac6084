import { isDeepStrictEqual } from "node:util";
import { parseMediaType } from "../media-type.ts";
import type { ReceivedRequest, UnredactedRequest } from "../received.ts";
import { hidden, holdsSecretPair, isSecretName, mayHoldSecret, redactForm, redactUrl } from "../secrets.ts";

/** How many levels of a body are looked through. What is deeper is hidden. */
const maxDepth = 100;

/**
 * A request without what only its sender may know, which `unredacted()` alone tells. It is looked through when it is read:
 * most requests never are.
 */
export function redact(request: UnredactedRequest): ReceivedRequest {
  const { headers, companyId, operationId, reason, warning } = request;
  const shown = {
    sequence: request.sequence,
    method: request.method,
    get path() {
      return redactUrl(request.path);
    },
    get url() {
      return redactUrl(request.url);
    },
    get headers() {
      return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redactHeader(name, value)]));
    },
    get body() {
      return redactBody(request);
    },
    get bytes() {
      return bytesOf(redactBody(request), request);
    },
    ...(companyId !== undefined && { companyId: redactUrl(companyId) }),
    ...(operationId !== undefined && { operationId }),
    status: request.status,
    ...(reason !== undefined && { reason }),
    ...(warning !== undefined && { warning }),
    durationMs: request.durationMs,
  };
  return Object.defineProperty(shown, "unredacted", { value: () => request }) as typeof shown &
    Pick<ReceivedRequest, "unredacted">;
}

function bytesOf(shown: unknown, { body, bytes }: UnredactedRequest): Uint8Array {
  if (isDeepStrictEqual(shown, body)) return bytes;
  return new TextEncoder().encode(typeof shown === "string" ? shown : JSON.stringify(shown));
}

function redactHeader(name: string, value: string): string {
  // A fault to be made is no secret: `X-Mock-Token: expired`.
  if (name.startsWith("x-mock-")) return value;
  return isSecretName(name) || holdsSecretPair(value) ? hidden : value;
}

function redactBody({ body, bytes, headers }: UnredactedRequest): unknown {
  if (body === undefined || !mayHoldSecret(new TextDecoder().decode(bytes))) return body;
  const isForm = parseMediaType(headers["content-type"] ?? "")?.essence === "application/x-www-form-urlencoded";
  // no form has these characters: it is another body that calls itself one
  if (isForm && !/[\r\n{}"]/.test(String(body))) return redactForm(String(body));
  // The text of broken JSON or of several parts, say: where in it a secret stands cannot be known.
  return typeof body === "string" ? hidden : redactMembers(body, maxDepth);
}

function redactMembers(value: unknown, depth: number): unknown {
  if (typeof value === "string") return holdsSecretPair(value) ? hidden : value;
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return hidden;
  if (Array.isArray(value)) return value.map((item) => redactMembers(item, depth - 1));
  const members = Object.entries(value).map(([name, member]) => [
    name,
    isSecretName(name) && member !== null ? hidden : redactMembers(member, depth - 1),
  ]);
  return Object.fromEntries(members);
}
