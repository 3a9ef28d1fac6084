import { type Mock, startMock } from "@keepnet/mock";
import { bearer, createKeepnet, type Keepnet, type KeepnetOptions, type Result } from "../../src/index.ts";
import type { DocumentedOperation } from "./document.ts";

/** A customer of the mock's world. */
export const companyId = "qL3nF8vXr2Ta";

/** A mock on a loopback port with a client of it, for `await using`. */
export async function startPair(
  options: Partial<KeepnetOptions> = {},
): Promise<AsyncDisposable & { mock: Mock; keepnet: Keepnet }> {
  const mock = await startMock({ sandbox: false, strict: true });
  const keepnet = createKeepnet({ baseUrl: mock.url, auth: bearer("t"), retry: { attempts: 1 }, ...options });
  return { mock, keepnet, [Symbol.asyncDispose]: () => mock.close() };
}

type AnyMethods = Record<string, (path: string, init: object) => Promise<Result<unknown, unknown>>>;

/** Calls any operation on the kind of client that its scope asks for, with the examples of its parameters. */
export function callDocumented(
  { keepnet }: { keepnet: Keepnet },
  operation: DocumentedOperation,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Result<unknown, unknown>> {
  const client = operation.scope === "reseller" ? keepnet : keepnet.forCompany(companyId);
  const method = (client as unknown as AnyMethods)[operation.method];
  if (!method) throw new Error(`No client has ${operation.method}.`);
  return method(operation.path, { headers, params: exampleParams(operation), ...(body !== undefined && { body }) });
}

/** `params` filled from the document's examples; company parameters are the client's business, except in a deletion. */
export function exampleParams({ method, parameters }: DocumentedOperation) {
  const values = (place: string) =>
    Object.fromEntries(
      parameters
        .filter(
          (parameter) => parameter.in === place && (!parameter.companyId || (method === "DELETE" && place === "path")),
        )
        .map(({ name, example }) => [name, example]),
    );
  return { path: values("path"), query: values("query") };
}

/** The path and query that a call with those examples must arrive at. */
export function expectedUrl(operation: DocumentedOperation): string {
  const { path, query } = exampleParams(operation);
  const filled = operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name) => String(path[name] ?? companyId));
  const search = new URLSearchParams(
    Object.entries(query).filter(([, value]) => value !== undefined) as [string, string][],
  ).toString();
  return search ? `${filled}?${search}` : filled;
}

/** An example as a caller passes it: a file, where the document shows a file's text. */
export function callerBody({ request }: DocumentedOperation, example: unknown): unknown {
  if (request?.mediaType !== "multipart/form-data") return example;
  const members = Object.entries(example as Record<string, unknown>);
  return Object.fromEntries(
    members.map(([name, value]) => [
      name,
      request.files.includes(name) ? new File([String(value)], "file.csv") : value,
    ]),
  );
}
