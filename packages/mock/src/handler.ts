import { tooLargeText } from "./body-limit.ts";
import { originRefusal, type PageRules } from "./control/guard.ts";
import { messageOf } from "./errors.ts";
import type { HttpRequest, HttpResponse } from "./exchange.ts";
import { failureResponse } from "./json-responses.ts";
import { judge } from "./prism/judge.ts";
import { nameOf, type Operation } from "./prism/operations.ts";
import type { Router } from "./router/router.ts";
import { targetOf } from "./router/target.ts";
import type { Sandbox } from "./sandbox/sandbox.ts";
import { redactUrl } from "./secrets.ts";

/** A response, and the operation that gave it. */
export interface Handled {
  readonly response: HttpResponse;
  readonly operation?: Operation;
}

export type Handler = (request: HttpRequest) => Promise<Handled>;

/** Responds to requests from the operations of a router. It knows nothing of sockets and never rejects. */
export function createHandler(
  route: Router,
  sandbox: Sandbox | undefined,
  isStrict: boolean,
  pageRules: PageRules,
): Handler {
  return async (request) => {
    if (request.truncated) return { response: failureResponse(413, tooLargeText(request)) };
    const target = targetOf(request);
    if (typeof target === "string") return { response: failureResponse(400, target) };
    const { path, segments, query } = target;
    const match = route(request.method, segments);
    if (match.kind === "not-found") {
      return {
        response: failureResponse(
          404,
          `The OpenAPI document has no path ${redactUrl(path)}. Paths are case-sensitive.`,
        ),
      };
    }
    if (match.kind === "wrong-method") {
      const allow = match.allow.join(", ");
      return {
        response: failureResponse(405, `${redactUrl(path)} has no ${request.method}, only ${allow}.`, { allow }),
      };
    }
    const { operation } = match;
    const refusal = originRefusal(request, operation, pageRules);
    if (refusal !== undefined) return { response: failureResponse(403, refusal), operation };
    try {
      const call = { operation, request, path: encodePath(operation, segments), query };
      return { response: await judge(call, sandbox, isStrict), operation };
    } catch (error) {
      const what = `The mock failed to respond to ${nameOf(operation)}: ${messageOf(error)}`;
      return { response: failureResponse(500, `${what}. This is a bug of the mock. Report it.`), operation };
    }
  };
}

/** The path encoded such that a parameter holds no reserved character: Prism would split it at a comma. */
function encodePath(operation: Operation, segments: readonly string[]): string {
  const templates = operation.path.slice(1).split("/");
  const encoded = templates.map((template, index) =>
    template.startsWith("{") ? encodeURIComponent(segments[index] ?? "") : template,
  );
  return `/${encoded.join("/")}`;
}
