import type { ReceivedRequest } from "@keepnet/mock";
import { expect } from "vitest";
import { type KeepnetOptions, unwrap } from "../../src/index.ts";
import { callDocumented, callerBody, companyId, expectedUrl, startPair } from "./calls.ts";
import type { DocumentedOperation } from "./document.ts";
import { expectForm } from "./form.ts";
import { responseProblems } from "./responses.ts";

type Send = NonNullable<KeepnetOptions["fetch"]>;

const errorNames: Record<string, string> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  403: "PermissionError",
  404: "NotFoundError",
  409: "ConflictError",
  429: "RateLimitError",
  500: "ServerError",
};

/**
 * Checks everything that the document says of an operation, by calling it through the typed client on a mock: what
 * arrives there, what comes back for every example and every status, and where the Company ID is.
 *
 * @param send - what carries the requests; a test of the contract itself tampers with it
 */
export async function checkContract(operation: DocumentedOperation, send: Send = fetch): Promise<void> {
  const { request, responses } = operation;
  const examples = [...(request?.examples ?? [["", undefined] as const])];
  const body = callerBody(operation, examples[0]?.[1]);
  for (const [name, example] of examples) await checkCall(operation, name, example, send);
  await checkQueryMode(operation, body, send);
  await checkWithoutToken(operation, body, send);
  for (const status of responses.keys()) {
    if (!status.startsWith("2")) await checkFailure(operation, status, body, send);
  }
  if (request?.mediaType === "application/json") await checkRefusals(operation, examples[0]?.[1] as object, send);
  if (operation.scope === "company") await checkMalformedCompany(operation, body);
}

async function checkCall(operation: DocumentedOperation, name: string, example: unknown, send: Send): Promise<void> {
  await using pair = await startPair({ fetch: send });
  const { data, response } = await callDocumented(pair, operation, { body: callerBody(operation, example) });
  const [received, ...others] = pair.mock.requests;
  expect(others, "one call is one request").toEqual([]);
  expect(received).toMatchObject({ method: operation.method, url: expectedUrl(operation), status: response.status });
  expect(received?.unredacted().headers.authorization).toBe("Bearer t");
  checkBody(operation, example, received);
  checkCompany(operation, received);
  const [[status, media] = ["", new Map()]] = [...operation.responses].filter(([code]) => code.startsWith("2"));
  expect(String(response.status)).toBe(status);
  const responses = new Map<string, unknown>([...media.values()].flatMap((named) => [...named]));
  const expected = responses.get(name) ?? responses.values().next().value;
  if (media.has("application/json")) {
    expect(data).toEqual(expected);
    expect(responseProblems(operation.path, operation.method, status, data)).toEqual([]);
  } else if (media.size > 0) expect(await (data as Blob).text()).toBe(expected);
}

function checkBody(operation: DocumentedOperation, example: unknown, received: ReceivedRequest | undefined): void {
  if (!operation.request) expect(received?.body).toBeUndefined();
  else if (operation.request.mediaType === "application/json") expect(received?.unredacted().body).toEqual(example);
  else expectForm(received?.unredacted().body, /--+formdata-[^\r]*\r\n/, operation, example);
}

/** The Company ID is in every header that the operation declares for it, or in the path alone, or nowhere. */
function checkCompany({ scope, parameters }: DocumentedOperation, received: ReceivedRequest | undefined): void {
  const headers = received?.headers ?? {};
  const carried = Object.keys(headers).filter((name) => headers[name] === companyId);
  const declared = parameters.filter((parameter) => parameter.in === "header" && parameter.companyId);
  const expected = scope === "company" ? declared.map(({ name }) => name.toLowerCase()) : [];
  expect(carried.sort(), "headers that carry the Company ID").toEqual(expected.sort());
  expect(received?.path.split("/").includes(companyId), "path carries the Company ID").toBe(scope === "company-path");
}

async function checkQueryMode(operation: DocumentedOperation, body: unknown, send: Send): Promise<void> {
  await using pair = await startPair({ companyIn: "query", fetch: send });
  const { response } = await callDocumented(pair, operation, { body });
  expect(response.ok).toBe(true);
  const { searchParams } = new URL(pair.mock.requests[0]?.url ?? "", pair.mock.url);
  expect(searchParams.get("companyId")).toBe(operation.scope === "company" ? companyId : null);
}

async function checkWithoutToken(operation: DocumentedOperation, body: unknown, send: Send): Promise<void> {
  const withoutToken: Send = (sent) => {
    const headers = new Headers(sent.headers);
    headers.delete("authorization");
    return send(new Request(sent, { headers }));
  };
  await using pair = await startPair({ fetch: withoutToken });
  const call = unwrap(callDocumented(pair, operation, { body }));
  await expect(call).rejects.toMatchObject({ name: "AuthenticationError", status: 401, operation: operation.key });
}

async function checkFailure(operation: DocumentedOperation, status: string, body: unknown, send: Send): Promise<void> {
  await using pair = await startPair({ fetch: send });
  const prefer = { headers: { Prefer: `code=${status}` }, body };
  const { error } = await callDocumented(pair, operation, prefer);
  const [[, examples] = ["", new Map()]] = [...(operation.responses.get(status) ?? [])];
  expect(error).toEqual(examples.values().next().value);
  expect(responseProblems(operation.path, operation.method, status, error)).toEqual([]);
  const call = unwrap(callDocumented(pair, operation, prefer));
  await expect(call).rejects.toMatchObject({
    name: errorNames[status],
    status: Number(status),
    operation: operation.key,
    message: expect.stringContaining((error as { message: string }).message),
  });
}

async function checkRefusals(operation: DocumentedOperation, example: object, send: Send): Promise<void> {
  await using pair = await startPair({ fetch: send });
  const bodies = new Map<string, object>([["unknownMember", { ...example, unknownMember: 1 }]]);
  for (const member of operation.request?.required ?? []) {
    bodies.set(member, Object.fromEntries(Object.entries(example).filter(([name]) => name !== member)));
  }
  for (const [member, body] of bodies) {
    const call = unwrap(callDocumented(pair, operation, { body }));
    if (member === "filter") {
      const sent = pair.mock.requests.length;
      await expect(call).rejects.toMatchObject({ code: "invalid_call", attempts: 0 });
      expect(pair.mock.requests).toHaveLength(sent);
      continue;
    }
    const validationMessages = expect.arrayContaining([expect.stringContaining(member)]);
    await expect(call).rejects.toMatchObject({ name: "BadRequestError", status: 400, validationMessages });
  }
}

/** Sent without the client, which would refuse it before it is sent. */
async function checkMalformedCompany(operation: DocumentedOperation, body: unknown): Promise<void> {
  await using pair = await startPair();
  const headers = new Headers({ authorization: "Bearer t", "x-keepnet-company-id": "not an id" });
  if (operation.request?.mediaType === "application/json") headers.set("content-type", "application/json");
  const encoded = operation.request?.mediaType === "multipart/form-data" ? formOf(body) : JSON.stringify(body);
  const init = { method: operation.method, headers, ...(body !== undefined && { body: encoded }) };
  const response = await fetch(`${pair.mock.url}${expectedUrl(operation)}`, init);
  expect(response.status).toBe(400);
  expect((await response.text()).toLowerCase()).toContain("x-keepnet-company-id");
}

function formOf(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body as Record<string, Blob>)) form.append(name, value);
  return form;
}
