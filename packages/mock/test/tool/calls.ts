import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { InProcessMock } from "../../src/index.ts";
import { type Operation, parseOperations } from "../../src/prism/operations.ts";
import { requestExamples, sendDocumented } from "../documented-request.ts";
import { quillfern, tesselbrook } from "../sandbox/support.ts";

const document = JSON.parse(readFileSync(new URL("../../../openapi/openapi.json", import.meta.url), "utf8"));

/** The operations of the API that take a token. */
export const operations: readonly Operation[] = (await parseOperations(document)).filter(
  ({ scope }) => scope !== "none",
);

/** A documented call of any operation, in a company where it works in one. */
export interface AnyCall {
  readonly operation: Operation;
  readonly example: number;
  readonly company: string;
}

export function anyCall(among: readonly Operation[] = operations): fc.Arbitrary<AnyCall> {
  return fc.record({
    operation: fc.constantFrom(...among),
    example: fc.nat(5),
    company: fc.constantFrom(quillfern, quillfern, tesselbrook),
  });
}

/** Makes a call with the token of `mock-reseller`. */
export function send(mock: InProcessMock, { operation, example, company }: AnyCall, token: string): Promise<Response> {
  const examples = requestExamples(operation);
  const body = examples[example % examples.length]?.value;
  const headers = {
    authorization: `Bearer ${token}`,
    ...(operation.scope === "company" && { "x-keepnet-company-id": company }),
  };
  return sendDocumented({ url: "http://mock.example" }, operation, body, headers, mock.fetch as typeof fetch);
}

export async function tokenOf(mock: InProcessMock, clientId = "mock-reseller"): Promise<string> {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: `${clientId}-secret`,
    scope: "api1",
  });
  const response = await mock.fetch("http://mock.example/connect/token", { method: "POST", body });
  return ((await response.json()) as { access_token: string }).access_token;
}
