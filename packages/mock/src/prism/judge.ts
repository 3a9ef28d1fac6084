import {
  createInstance,
  type IHttpOperationConfig,
  type IHttpProxyConfig,
  type IHttpRequest,
  type PrismHttpComponents,
  ProblemJsonError,
} from "@stoplight/prism-http";
import { failureEnvelope, jsonAnswer, problemAnswer } from "../answers.ts";
import type { HttpAnswer } from "../exchange.ts";
import { namedCompanies } from "../named-companies.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { toAnswer } from "./answer.ts";
import { decodeBody } from "./body.ts";
import type { Call } from "./call.ts";
import { choiceOf, isChecked, rememberChecked } from "./checked-examples.ts";
import { withDocumentedMembers } from "./documented-members.ts";
import { toPrismRequest, wantedMediaTypes } from "./input.ts";
import { silentLogger } from "./logger.ts";
import { nameOf, type Operation } from "./operations.ts";
import { chooseExample } from "./pairing.ts";
import { readPreference } from "./prefer.ts";
import { documented, sandboxed, type Upstream } from "./upstream.ts";
import { type Violation, violationsOf } from "./violations.ts";
import { warningHeader, warningText } from "./warning.ts";

/**
 * Lets Prism validate the request, answers it from the sandbox or the examples, and lets Prism validate that answer.
 *
 * @param isStrict - whether a request has to be as the document has it, or may be what the platform takes besides
 */
export async function judge(call: Call, sandbox: Sandbox | undefined, isStrict: boolean): Promise<HttpAnswer> {
  const { operation, request } = call;
  const { problem, mock: preferred } = readPreference(request.headers.prefer, operation);
  if (problem !== undefined) {
    return problemAnswer({ type: "about:blank", title: "The preference cannot be met", ...problem });
  }
  const body = await decodeBody(request, operation, isStrict);
  const mediaTypes = wantedMediaTypes(request, preferred?.code);
  const chosen = preferred ?? chooseExample(operation, body.value, namedCompanies(request, operation)[0]?.id);
  const mock = { dynamic: false, ...(mediaTypes && { mediaTypes }), ...chosen };
  const upstream = preferred === undefined && sandbox ? sandboxed(call, body, sandbox) : documented(operation);
  const answer = await ask(operation, toPrismRequest(call, body), mock, body.unreadable, upstream);
  const { warnings = [] } = body;
  if (warnings.length === 0) return answer;
  return { ...answer, headers: { ...answer.headers, [warningHeader]: warningText(warnings) } };
}

async function ask(
  operation: Operation,
  input: IHttpRequest,
  mock: IHttpOperationConfig,
  unreadable: Violation | undefined,
  upstream: Upstream,
): Promise<HttpAnswer> {
  // Prism's own proxy mode, with us in the place of the upstream: it hands over what it found wrong, and falls
  // back to the document's examples when the upstream says that it does not implement the operation.
  let bytes: Uint8Array | undefined;
  let isExample = false;
  const choice = choiceOf(mock);
  const forward: PrismHttpComponents["forward"] =
    ({ validations }) =>
    () =>
    async () => {
      const answer = await upstream(withUnreadable(violationsOf(validations, operation), unreadable));
      bytes = answer?.bytes;
      isExample = answer === undefined;
      config.validateResponse = !(isExample && isChecked(operation, choice));
      return answer === undefined ? left(notImplemented) : right(answer);
    };
  // The configuration is made anew for every request, because Prism, and we, write into it.
  const config: IHttpProxyConfig = {
    isProxy: true,
    errors: true,
    upstream: nowhere,
    upstreamProxy: undefined,
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    mock,
  };
  const prism = createInstance(config, { route: () => right(operation), forward, logger: silentLogger });
  const result = await prism.request(input, [operation], config)();
  if (result._tag === "Left") return problemAnswer(ProblemJsonError.toProblemJson(result.left));
  const { output, validations } = result.right;
  const breaches = violationsOf(validations.output, operation).map(({ text }) => text);
  if (breaches.length > 0) return brokenAnswer(operation, output.statusCode, breaches);
  if (isExample) rememberChecked(operation, choice);
  if (isExample && mock.dynamic) return toAnswer(withDocumentedMembers(output, operation));
  return toAnswer(bytes === undefined ? output : { ...output, body: bytes });
}

/** What Prism says about a body that could not even be read does not count, except that it has the wrong type. */
function withUnreadable(violations: Violation[], unreadable: Violation | undefined): Violation[] {
  if (unreadable === undefined || violations.some(({ kind }) => kind === "content-type")) return violations;
  return [unreadable, ...violations.filter(({ kind }) => kind !== "body")];
}

function brokenAnswer(operation: Operation, status: number, breaches: readonly string[]): HttpAnswer {
  const what = `The mock's answer ${status} to ${nameOf(operation)} breaks the OpenAPI document`;
  const remedy = "This is a bug of the mock or of the document's example, not of your request: please report it.";
  return jsonAnswer(500, failureEnvelope(500, `${what}: ${breaches.join("; ")}. ${remedy}`, breaches));
}

/** Prism wants the address of an upstream; nothing is sent to it. */
const nowhere = new URL("http://sandbox.invalid");

// The Either of fp-ts, which Prism's signatures use.
const right = <T>(value: T) => ({ _tag: "Right" as const, right: value });
const left = <T>(value: T) => ({ _tag: "Left" as const, left: value });

const notImplemented = ProblemJsonError.fromTemplate({
  type: "UPSTREAM_NOT_IMPLEMENTED",
  title: "The mock does not implement this operation itself",
  status: 501,
});
