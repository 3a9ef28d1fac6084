import { factsOf, type OperationFacts } from "@keepnet/openapi/facts";
import { UnexpectedResponseError } from "../errors/answer-errors.ts";
import { ScopeError } from "../errors/scope-error.ts";
import { guardRedirect, guardScope } from "../scope/guard.ts";
import type { CompanyChannels } from "../scope/named-company.ts";
import { assertOwnCompanyToken } from "../scope/own-company.ts";
import { assertPathParameters } from "../scope/path-parameters.ts";
import { decideScope } from "../scope/scope-decision.ts";
import type { View } from "../scope/view.ts";
import { writeScope } from "../scope/write-scope.ts";
import { send } from "../transport/send.ts";
import type { Sending } from "../transport/transport.ts";
import { type CallContext, rememberContext } from "./call-context.ts";
import { startDeadline, watchStream } from "./deadline.ts";
import { toFormData } from "./encode-body.ts";
import type { Family } from "./family.ts";
import type { Result } from "./result.ts";

/** The input of a call as plain JavaScript may give it; the public types say what is allowed. */
export interface CallInit extends CompanyChannels {
  readonly [option: string]: unknown;
}

/** Settings of openapi-fetch that could send a call elsewhere; its types do not offer them. */
const refusedSettings = ["baseUrl", "fetch", "pathSerializer", "Request"];

/** Makes one call on a client: decides its company, writes it, and sends with openapi-fetch over our transport. */
export async function call(
  family: Family,
  view: View,
  method: string,
  path: string,
  init: CallInit = {},
  metadata: OperationFacts | undefined = factsOf(`${method} ${path}`),
): Promise<Result<unknown, unknown>> {
  const operation = `${method} ${path}`;
  if (!metadata) {
    const remedy = "Check the verb and the path, or use client.request() with a scope.";
    throw new ScopeError({ operation, message: "It is not in the document.", remedy });
  }
  const refused = refusedSettings.find((name) => init[name] !== undefined);
  if (refused) {
    throw new ScopeError({ operation, message: `A call cannot set ${refused}.`, remedy: "Set it in createKeepnet()." });
  }
  if (init.params && "cookie" in init.params) {
    const remedy = "Send what the operation documents; the API reads no cookies.";
    throw new ScopeError({ operation, message: "Its cookie parameters would never be sent.", remedy });
  }
  const decision = decideScope({ operation, metadata, view, companyIn: family.companyIn, input: init });
  const params = writeScope(init.params, decision);
  assertPathParameters(operation, path, params?.path ?? {});
  const sending: Sending = {
    operation,
    companyId: decision.companyId,
    attempts: 0,
    mayHaveHappened: false,
    repeatable: metadata.safe || method === "PUT" || method === "DELETE",
    replayable: !(init.body instanceof ReadableStream),
    checkRequest: (request) => guardScope(request, decision, family.baseUrl),
    checkRedirect: (url) => guardRedirect(url, decision),
    checkToken: (token) => {
      if (view.name === "ownCompany") assertOwnCompanyToken(token, view.trustToken, operation);
    },
  };
  const deadline = startDeadline(family.timeout, operation, init.signal as AbortSignal | undefined);
  try {
    const { data, error, response } = await family.http.request(method, path, {
      ...(metadata.file && { parseAs: "blob" }),
      ...(metadata.body === "multipart" && { bodySerializer: toFormData }),
      ...init,
      params,
      signal: deadline.signal,
      // held by this call alone: what is sent is known from the call, never guessed from a URL
      fetch: (request: Request) => send(request, sending, family.transport),
    });
    rememberContext(response, sending);
    if (!response.ok) return { error: error ?? emptyFailure, response };
    return { data: data instanceof ReadableStream ? watchStream(data, deadline) : data, response };
  } catch (cause) {
    throw cause instanceof SyntaxError ? notJson(sending) : cause;
  } finally {
    deadline.clear();
  }
}

/** Stands for the body of a failure that has none, so that `if (error)` is true for every failure. */
const emptyFailure = { data: null, status: null, message: null, validationMessages: null };

function notJson({ operation, companyId, attempts }: CallContext): UnexpectedResponseError {
  return new UnexpectedResponseError({
    code: "unexpected_response",
    operation,
    companyId,
    attempts,
    message: `${operation} was answered with a success whose body is not JSON. Check that baseUrl is the API and not a proxy's page, or read the body with parseAs: "text".`,
  });
}
