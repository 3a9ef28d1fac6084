import { type RequestFacts, requestFactsOf } from "@keepnet/openapi/facts";
import { UnexpectedResponseError } from "../errors/answer-errors.ts";
import { failure } from "../errors/failure.ts";
import { refusal } from "../errors/refusal.ts";
import { expandPath } from "../scope/expand-path.ts";
import { guardScope } from "../scope/guard.ts";
import type { CompanyChannels } from "../scope/named-company.ts";
import { assertOwnCompanyToken } from "../scope/own-company.ts";
import { decideScope } from "../scope/scope-decision.ts";
import type { View } from "../scope/view.ts";
import { writeScope } from "../scope/write-scope.ts";
import { orAbort } from "../timing/wait.ts";
import { endpoint } from "../transport/base-url.ts";
import { send } from "../transport/send.ts";
import type { Sending } from "../transport/transport.ts";
import { rememberContext } from "./call-context.ts";
import { startDeadline, watchStream } from "./deadline.ts";
import { toFormData } from "./encode-body.ts";
import type { Family } from "./family.ts";
import type { Result } from "./result.ts";

/** The input of a call as plain JavaScript may give it; the public types say what is allowed. */
export interface CallInit extends CompanyChannels {
  readonly [option: string]: unknown;
}

/** Settings of openapi-fetch that could send a call elsewhere; its types do not offer them, nor cookies, which fetch drops. */
const refusedSettings = ["baseUrl", "fetch", "pathSerializer", "Request"];

/** Makes one call on a client: decides its company, writes it, and sends with openapi-fetch over our transport. */
export async function call(
  family: Family,
  view: View,
  method: string,
  path: string,
  init: CallInit = {},
  given?: RequestFacts,
): Promise<Result<unknown, unknown>> {
  const operation = `${method} ${path}`;
  const facts = given ?? requestFactsOf(operation);
  if (!facts) {
    throw refusal(operation, "It is not in the document.", "Check verb and path, or use request() with a scope.");
  }
  const refused = init.params?.cookie ? "cookie" : refusedSettings.find((name) => init[name] !== undefined);
  if (refused) {
    throw refusal(
      operation,
      `A call cannot set ${refused}.`,
      "Leave it out; baseUrl and fetch belong to createKeepnet().",
    );
  }
  const decision = decideScope({ operation, facts, view, companyIn: family.companyIn, input: init });
  const params = writeScope(init.params, decision);
  const expected = { operation, address: endpoint(family.baseUrl, expandPath(operation, path, params.path)), decision };
  const sending: Sending = {
    operation,
    companyId: decision.companyId,
    attempts: 0,
    mayHaveHappened: false,
    repeatable: facts.safe || /^(PUT|DELETE)$/.test(method),
    replayable: !(init.body instanceof ReadableStream),
    check: (request, redirected) => guardScope(request, expected, redirected),
    checkToken: (token) => {
      if (view.name === "ownCompany") assertOwnCompanyToken(token, view.trustToken, operation);
    },
  };
  const deadline = startDeadline(family.timeout, sending, init.signal as AbortSignal | undefined);
  try {
    const work = family.http.request(method, path, {
      ...(facts.file && { parseAs: "blob" }),
      ...(facts.multipart && { bodySerializer: toFormData }),
      ...init,
      params,
      signal: deadline.signal,
      // held by this call alone: what is sent is known from the call, never guessed from a URL
      fetch: (request: Request) => send(request, sending, family.transport),
    });
    // a middleware, or a fetch of the caller's, need not listen to the signal
    const { data, error, response } = await orAbort(work, deadline.signal);
    rememberContext(response, sending);
    if (!response.ok) return { error: error || emptyFailure, response };
    return { data: data instanceof ReadableStream ? watchStream(data, deadline) : data, response };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const text = 'succeeded, but its body is not JSON. Check that baseUrl is the API, or set parseAs: "text".';
    throw failure(UnexpectedResponseError, sending, "unexpected_response", text);
  } finally {
    deadline.clear();
  }
}

/** Stands for the body of a failure that has none, so that `if (error)` is true for every failure. */
const emptyFailure = { data: null, status: null, message: null, validationMessages: null };
