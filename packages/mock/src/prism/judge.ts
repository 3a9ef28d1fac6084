import type { IHttpOperationConfig, IHttpResponse } from "@stoplight/prism-http";
import { ProblemJsonError } from "@stoplight/prism-http/dist/types.js";
import type { HttpResponse } from "../exchange.ts";
import { failureEnvelope, jsonResponse, problemResponse } from "../json-responses.ts";
import { companyOf } from "../named-companies.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { slicesOf } from "../sandbox/slices.ts";
import { type DecodedBody, decodeBody } from "./body.ts";
import type { Call } from "./call.ts";
import { checkedExample, choiceOf, rememberChecked } from "./checked-examples.ts";
import { withDocumentedMembers } from "./documented-members.ts";
import { withEncodedForm } from "./encoded-form.ts";
import { exampleOf } from "./example.ts";
import { pathParameters, toPrismRequest, wantedMediaTypes } from "./input.ts";
import { nameOf, type Operation } from "./operations.ts";
import { chooseExample } from "./pairing.ts";
import { readPreference } from "./prefer.ts";
import { toResponse } from "./response.ts";
import { jsonOf, type LongList, longListIn } from "./sliced.ts";
import { unknownQuery } from "./unknown-query.ts";
import { documented, sandboxed, type Upstream } from "./upstream.ts";
import { validateRequest, validateResponse } from "./validate.ts";
import { type Violation, violationsOf } from "./violations.ts";
import { warningHeader, warningText } from "./warning.ts";

/**
 * Lets Prism validate the request, responds from the sandbox or the examples, and lets Prism validate that response.
 *
 * @param isStrict - whether a request has to be as the document has it, or may be what the platform takes besides
 */
export async function judge(call: Call, sandbox: Sandbox | undefined, isStrict: boolean): Promise<HttpResponse> {
  const { operation, request } = call;
  const { problem, mock: preferred } = readPreference(request.headers.prefer, operation);
  if (problem !== undefined) {
    return problemResponse({ type: "about:blank", title: "The preference cannot be met", ...problem });
  }
  const company = companyOf(request, operation);
  const body = await decodeBody(request, operation, isStrict);
  const mediaTypes = wantedMediaTypes(request, preferred?.code);
  const chosen = preferred ?? chooseExample(operation, body.value, company.id);
  const mock = { dynamic: false, ...(mediaTypes && { mediaTypes }), ...chosen };
  const sandboxes = preferred === undefined ? sandbox : undefined;
  const upstream = sandboxes ? sandboxed(call, body, sandboxes, isStrict) : documented(operation);
  const unknown = [...unknownQuery(call), ...(body.unknown ?? [])];
  const refused = isStrict ? unknown.map((text): Violation => ({ kind: "parameter", text })) : [];
  const response = await ask(call, body, mock, (violations) => upstream([...violations, ...refused]));
  const warnings = [
    ...(isStrict ? [] : unknown),
    ...(sandboxes && !isStrict && company.problem === undefined ? company.redundant : []),
  ];
  if (warnings.length === 0) return response;
  return { ...response, headers: { ...response.headers, [warningHeader]: warningText(warnings) } };
}

async function ask(
  call: Call,
  body: DecodedBody,
  mock: IHttpOperationConfig,
  upstream: Upstream,
): Promise<HttpResponse> {
  const { operation } = call;
  const input = toPrismRequest(call, body);
  const validated = body.form === undefined ? ([operation, input] as const) : withEncodedForm(operation, input);
  const found = violationsOf(validateRequest(...validated, pathParameters(call)), operation);
  const response = await upstream(withUnreadable(found, body.unreadable));
  if (response === undefined) return askExamples(operation, mock);
  return response.isUndocumented ? toResponse(response) : checked(operation, response, response.bytes);
}

/** Prism's own response: an example of the document, or what it generates. */
async function askExamples(operation: Operation, mock: IHttpOperationConfig): Promise<HttpResponse> {
  const choice = choiceOf(mock);
  const known = checkedExample(operation, choice);
  if (known !== undefined) return known;
  let output: IHttpResponse;
  try {
    output = await exampleOf(operation, mock);
  } catch (error) {
    return problemResponse(ProblemJsonError.toProblemJson(error as Error));
  }
  const breaches = breachesOf(operation, output);
  if (breaches.length > 0) return brokenResponse(operation, output.statusCode, breaches);
  const response = toResponse(mock.dynamic ? withDocumentedMembers(output, operation) : output);
  rememberChecked(operation, choice, response);
  return response;
}

/** A response of ours, or that it breaks the document. */
async function checked(
  operation: Operation,
  output: IHttpResponse,
  bytes: Uint8Array | undefined,
): Promise<HttpResponse> {
  const list = longListIn(output.body);
  const breaches = list === undefined ? breachesOf(operation, output) : await breachesIn(list, operation, output);
  if (breaches.length > 0) return brokenResponse(operation, output.statusCode, breaches);
  if (list !== undefined) return { ...toResponse({ ...output, body: undefined }), body: await jsonOf(list) };
  return toResponse(bytes === undefined ? output : { ...output, body: bytes });
}

/** The breaches of the first rows of a long list that have some: it is a list as the document has it if all parts are. */
async function breachesIn({ rows, withRows }: LongList, operation: Operation, output: IHttpResponse) {
  for await (const slice of slicesOf(rows)) {
    const breaches = breachesOf(operation, { ...output, body: withRows(slice) });
    if (breaches.length > 0) return breaches;
  }
  return [];
}

function breachesOf(operation: Operation, output: IHttpResponse): string[] {
  return violationsOf(validateResponse(operation, output), operation).map(({ text }) => text);
}

/** What Prism says about a body that could not even be read does not count, except that it has the wrong type. */
function withUnreadable(violations: Violation[], unreadable: Violation | undefined): Violation[] {
  if (unreadable === undefined || violations.some(({ kind }) => kind === "content-type")) return violations;
  return [unreadable, ...violations.filter(({ kind }) => kind !== "body")];
}

function brokenResponse(operation: Operation, status: number, breaches: readonly string[]): HttpResponse {
  const what = `The mock's response ${status} to ${nameOf(operation)} breaks the OpenAPI document`;
  const remedy = "This is a bug of the mock or of the document's example, not of your request. Report it.";
  return jsonResponse(500, failureEnvelope(500, `${what}: ${breaches.join("; ")}. ${remedy}`, breaches));
}
