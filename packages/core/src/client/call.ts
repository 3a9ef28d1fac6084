import { requestFactsOf } from "@keepnet/openapi/facts";
import type { Middleware } from "openapi-fetch";
import { expandPath } from "../encoding/path.ts";
import { serializeQuery } from "../encoding/query.ts";
import { isReplayableBody } from "../encoding/replayable-body.ts";
import { rememberContext } from "../errors/call-context.ts";
import { invalidCall } from "../errors/refusals.ts";
import { unknownOperation } from "../errors/unknown-operation.ts";
import { assertFilter } from "../scope/body-filter.ts";
import type { GivenFacts } from "../scope/given-facts.ts";
import { type CompanyChannels, withLasting } from "../scope/named-company.ts";
import { decideScope } from "../scope/scope-decision.ts";
import type { View } from "../scope/view.ts";
import { writeScope } from "../scope/write-scope.ts";
import { watchStream } from "../timing/deadline.ts";
import { assertTime } from "../timing/timer-range.ts";
import { endpoint } from "../transport/base-url.ts";
import type { ParseAs } from "../transport/body.ts";
import { CallState } from "../transport/call-state.ts";
import { checkCallOptions, fetchInitOf } from "./call-options.ts";
import type { ClientContext } from "./client-context.ts";
import { encodeCall } from "./encode-call.ts";
import { sendCall } from "./openapi-fetch.ts";
import { type Result, toResult } from "./result.ts";

/** The input of a call as plain JavaScript may pass it. The public types define what is allowed. */
export interface CallInit extends CompanyChannels {
  readonly parseAs?: ParseAs;
  readonly timeout?: number;
  readonly signal?: AbortSignal | null;
  readonly querySerializer?: (query: Record<string, unknown>) => string;
  readonly bodySerializer?: (body: unknown) => unknown;
  readonly middleware?: readonly Middleware[];
  readonly [option: string]: unknown;
}

/** Makes one call on a client: decides its company, writes it, and sends it. */
export async function call(
  context: ClientContext,
  view: View,
  method: string,
  path: string,
  input: CallInit = {},
  given?: GivenFacts,
): Promise<Result<unknown, unknown>> {
  // facts are looked up by the text of a path, so nothing else may be filled in and sent
  if (typeof path !== "string") throw unknownOperation(method, String(path));
  const operation = `${method} ${path}`;
  const facts = given ?? requestFactsOf(operation);
  if (!facts) throw unknownOperation(method, path);
  // request() has options of its own, which it checks
  if (!given) checkCallOptions(operation, input);
  const init = withLasting(input);
  const { timeout = context.timeout, querySerializer } = init;
  assertTime(operation, "timeout", timeout);
  const decision = decideScope({ operation, facts, view, companyIn: context.companyIn, input: init });
  const params = writeScope(init.params, decision);
  const address = endpoint(context.baseUrl, expandPath(operation, path, params.path));
  const search = querySerializer ? querySerializer(params.query) : serializeQuery(operation, params.query);
  if (typeof search !== "string") {
    throw invalidCall(operation, "Its querySerializer did not return text.", "Return the query, as in a=1&b=2.");
  }
  const { body, headers } = await encodeCall(operation, method, facts, init, decision);
  if (facts.requiresFilter) assertFilter(operation, facts, body);
  const { request: fetchInit, runtime: runtimeInit } = fetchInitOf(init);
  const rules = {
    operation,
    method,
    address,
    decision,
    facts,
    view,
    parseAs: init.parseAs ?? (facts.file ? "blob" : "json"),
    runtimeInit,
  };
  const state = new CallState(rules, timeout, init.signal);
  const { deadline } = state;
  if (isReplayableBody(body)) body.onChunk = () => deadline.restart();
  let streamed: ReadableStream<Uint8Array> | undefined;
  try {
    const sending = sendCall(context, state, {
      path,
      params,
      url: search ? `${address}?${search.replace(/^\?/, "")}` : address,
      draft: { method, headers, body, init: { ...fetchInit, signal: deadline.signal } },
      middleware: init.middleware,
    });
    const { response, body: received } = await deadline.race(sending);
    rememberContext(response, state);
    if (!(received.raw instanceof ReadableStream)) return toResult(response, received, state);
    streamed = watchStream(received.raw, deadline);
    return { data: streamed, response };
  } finally {
    if (!streamed) deadline.clear();
  }
}
