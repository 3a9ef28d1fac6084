import type { IHttpOperationConfig, IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import { ProblemJsonError } from "@stoplight/prism-http/dist/types.js";
import { failureEnvelope, jsonAnswer, problemAnswer } from "../answers.ts";
import type { HttpAnswer } from "../exchange.ts";
import { companyOf } from "../named-companies.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { toAnswer } from "./answer.ts";
import { decodeBody } from "./body.ts";
import type { Call } from "./call.ts";
import { checkedExample, choiceOf, rememberChecked } from "./checked-examples.ts";
import { withDocumentedMembers } from "./documented-members.ts";
import { exampleOf } from "./example.ts";
import { pathParameters, toPrismRequest, wantedMediaTypes } from "./input.ts";
import { nameOf, type Operation } from "./operations.ts";
import { chooseExample } from "./pairing.ts";
import { readPreference } from "./prefer.ts";
import { documented, sandboxed, type Upstream } from "./upstream.ts";
import { validateRequest, validateResponse } from "./validate.ts";
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
  const company = companyOf(request, operation);
  const body = await decodeBody(request, operation, isStrict);
  const mediaTypes = wantedMediaTypes(request, preferred?.code);
  const chosen = preferred ?? chooseExample(operation, body.value, company.id);
  const mock = { dynamic: false, ...(mediaTypes && { mediaTypes }), ...chosen };
  const sandboxes = preferred === undefined ? sandbox : undefined;
  const upstream = sandboxes ? sandboxed(call, body, sandboxes, isStrict) : documented(operation);
  const answer = await ask(call, toPrismRequest(call, body), mock, body.unreadable, upstream);
  const warnings = [
    ...(body.warnings ?? []),
    ...(sandboxes && !isStrict && company.problem === undefined ? company.redundant : []),
  ];
  if (warnings.length === 0) return answer;
  return { ...answer, headers: { ...answer.headers, [warningHeader]: warningText(warnings) } };
}

async function ask(
  call: Call,
  input: IHttpRequest,
  mock: IHttpOperationConfig,
  unreadable: Violation | undefined,
  upstream: Upstream,
): Promise<HttpAnswer> {
  const { operation } = call;
  const found = violationsOf(validateRequest(operation, input, pathParameters(call)), operation);
  const answer = await upstream(withUnreadable(found, unreadable));
  if (answer === undefined) return askExamples(operation, mock);
  return answer.isUndocumented ? toAnswer(answer) : checked(operation, answer, answer.bytes);
}

/** Prism's own answer: an example of the document, or what it generates. */
async function askExamples(operation: Operation, mock: IHttpOperationConfig): Promise<HttpAnswer> {
  const choice = choiceOf(mock);
  const known = checkedExample(operation, choice);
  if (known !== undefined) return known;
  let output: IHttpResponse;
  try {
    output = await exampleOf(operation, mock);
  } catch (error) {
    return problemAnswer(ProblemJsonError.toProblemJson(error as Error));
  }
  const breaches = breachesOf(operation, output);
  if (breaches.length > 0) return brokenAnswer(operation, output.statusCode, breaches);
  const answer = toAnswer(mock.dynamic ? withDocumentedMembers(output, operation) : output);
  rememberChecked(operation, choice, answer);
  return answer;
}

/** An answer of ours, or that it breaks the document. */
function checked(operation: Operation, output: IHttpResponse, bytes: Uint8Array | undefined): HttpAnswer {
  const breaches = breachesOf(operation, output);
  if (breaches.length > 0) return brokenAnswer(operation, output.statusCode, breaches);
  return toAnswer(bytes === undefined ? output : { ...output, body: bytes });
}

function breachesOf(operation: Operation, output: IHttpResponse): string[] {
  return violationsOf(validateResponse(operation, output), operation).map(({ text }) => text);
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
