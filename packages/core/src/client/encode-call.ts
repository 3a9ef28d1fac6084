import type { RequestFacts } from "@keepnet/openapi/facts";
import { encodeBody } from "../encoding/body.ts";
import { plainHeaders } from "../encoding/headers.ts";
import type { ReplayableBody } from "../encoding/replayable-body.ts";
import { invalidCall } from "../errors/refusals.ts";
import type { ScopeDecision } from "../scope/scope-decision.ts";
import type { CallInit } from "./call.ts";

/** The body and headers of a call. */
export interface EncodedCall {
  readonly body: BodyInit | ReplayableBody | undefined;
  /** By name in lower case. With null, the platform sets the header. */
  readonly headers: Record<string, string | null | undefined>;
}

/** Encodes the body and headers of a call. Throws for a value that cannot be sent unchanged. */
export async function encodeCall(
  operation: string,
  method: string,
  { multipart = false }: RequestFacts,
  { params, headers: own, body: value, bodySerializer }: CallInit,
  { companyId, headers: companyHeaders }: ScopeDecision,
): Promise<EncodedCall> {
  const headers: EncodedCall["headers"] = {
    ...(own !== undefined && plainHeaders(operation, own, "headers")),
    ...(params?.header !== undefined && plainHeaders(operation, params.header, "params.header")),
  };
  for (const name of companyHeaders) headers[name] = companyId;
  if (value === undefined || value === null) return { body: undefined, headers };
  if (method === "GET" || method === "HEAD") {
    throw invalidCall(operation, `A ${method} request has no body.`, "Pass what it needs in params.");
  }
  const { body, contentType } = encodeBody(
    operation,
    value,
    headers["content-type"] ?? null,
    multipart,
    bodySerializer,
  );
  headers["content-type"] = contentType;
  if (!(body instanceof Blob)) return { body, headers };
  const type = contentType ?? body.type;
  // bytes can be checked for the companies that they name when they are sent, a Blob cannot
  if (type && !/json|urlencoded|^text\/plain/i.test(type)) return { body, headers };
  headers["content-type"] = type || null;
  return { body: await body.arrayBuffer(), headers };
}
