import { respondsWithServerError } from "../sandbox/quirks.ts";
import { CompanyRefusal, OAuthRefusal, Refusal } from "../sandbox/refusal.ts";
import { Pending, Reply } from "../sandbox/replies.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import type { DecodedBody } from "./body.ts";
import type { Call } from "./call.ts";
import { type Operation, successOf } from "./operations.ts";
import { failureOf, refuse, type UpstreamResponse } from "./refusal.ts";
import type { Violation } from "./violations.ts";

/** What responds to a request whose violations are known; undefined leaves the response to the document's examples. */
export type Upstream = (violations: readonly Violation[]) => Promise<UpstreamResponse | undefined>;

/** Refuses what breaks the document and leaves everything else to its examples. */
export function documented(operation: Operation): Upstream {
  return async (violations) => (violations.length > 0 ? refuse(operation, violations) : undefined);
}

/** Refuses who may not call, then what breaks the document, and lets the sandbox respond to the rest. */
export function sandboxed(call: Call, body: DecodedBody, sandbox: Sandbox, isStrict: boolean): Upstream {
  const { operation } = call;
  return async (violations) => {
    try {
      const access = sandbox.authorize(call, isStrict);
      const others = violations.filter(({ kind }) => kind !== "security");
      if (respondsWithServerError(operation, call.request, body)) {
        return failureOf(
          operation,
          500,
          "An unexpected error occurred",
          others.map(({ text }) => text),
        );
      }
      if (others.length > 0) return refuse(operation, others);
      const response = await sandbox.respond(call, access, body);
      return response === undefined ? undefined : await success(operation, response);
    } catch (error) {
      if (error instanceof CompanyRefusal) return { ...failed(error), isUndocumented: true };
      if (error instanceof Refusal) return failed(error);
      if (error instanceof OAuthRefusal) return oauthFailure(error);
      throw error;
    }
  };

  function failed({ status, message, validationMessages }: Refusal): UpstreamResponse {
    return failureOf(operation, status, message, validationMessages);
  }
}

async function success(operation: Operation, response: unknown): Promise<UpstreamResponse> {
  if (response instanceof Pending) return { statusCode: response.status, headers: {}, body: undefined };
  const statusCode = Number(successOf(operation)?.code ?? 200);
  if (!(response instanceof File)) {
    const { body, headers } = response instanceof Reply ? response : new Reply(response, {});
    return { statusCode, headers: { "content-type": "application/json", ...headers }, body };
  }
  const documented = successOf(operation)?.contents?.map(({ mediaType }) => mediaType) ?? [];
  if (!documented.includes(response.type)) {
    throw new Refusal(400, "Invalid request", [`body.exportType: this export is one of ${documented.join(", ")}`]);
  }
  const disposition = `attachment; filename="${response.name}"`;
  const headers = { "content-type": response.type, "content-disposition": disposition };
  // Prism takes no bytes for a body: it gets a text in their place.
  return { statusCode, headers, body: "-", bytes: new Uint8Array(await response.arrayBuffer()) };
}

function oauthFailure({ status, code, description }: OAuthRefusal): UpstreamResponse {
  const body = { error: code, ...(description !== undefined && { error_description: description }) };
  return { statusCode: status, headers: { "content-type": "application/json" }, body };
}
