import { describe, expect, test } from "vitest";
import type { KeepnetOptions } from "../../src/index.ts";
import { checkContract } from "./contract.ts";
import { type DocumentedOperation, operations } from "./document.ts";

const onClients = operations.filter(({ scope }) => scope !== "none");

test.each(onClients.map((operation) => [operation.key, operation] as const))(
  "%s keeps its contract",
  (_key, operation) => checkContract(operation),
);

test("every operation of the document is under contract: on the clients, or as the token operation", () => {
  expect(operations.length).toBeGreaterThan(0);
  expect(operations.filter((operation) => !onClients.includes(operation)).map(({ key }) => key)).toEqual([
    "POST /connect/token",
  ]);
});

type Send = NonNullable<KeepnetOptions["fetch"]>;

const withoutCompanyHeader: Send = (sent) => {
  const headers = new Headers(sent.headers);
  headers.delete("x-keepnet-company-id");
  return fetch(new Request(sent, { headers }));
};

const withoutFirstRequestMember: Send = async (sent) => {
  const [, ...members] = Object.entries(JSON.parse(await sent.clone().text()));
  return fetch(new Request(sent, { body: JSON.stringify(Object.fromEntries(members)) }));
};

const withoutFirstResponseMember: Send = async (sent) => {
  const response = await fetch(sent);
  const [, ...members] = Object.entries(JSON.parse(await response.text()));
  return new Response(JSON.stringify(Object.fromEntries(members)), response);
};

/** Every fifth operation of a kind, and at least one. */
function sample(accept: (operation: DocumentedOperation) => boolean): [string, DocumentedOperation][] {
  const kind = onClients.filter(accept);
  return kind.filter((_, index) => index % 5 === 0).map((operation) => [operation.key, operation]);
}

const isJson = (operation: DocumentedOperation) => operation.request?.mediaType === "application/json";
const respondsWithJson = ({ responses }: DocumentedOperation) => responses.get("200")?.has("application/json") === true;

describe("the contract notices", () => {
  test.each(sample(({ scope }) => scope === "company"))("a lost company header on %s", async (_key, operation) => {
    await expect(checkContract(operation, withoutCompanyHeader)).rejects.toThrow(/carry the Company ID/);
  });

  test.each(sample(isJson))("a lost request member on %s", async (_key, operation) => {
    await expect(checkContract(operation, withoutFirstRequestMember)).rejects.toThrow(/expected/);
  });

  test.each(sample(respondsWithJson))("a lost response member on %s", async (_key, operation) => {
    await expect(checkContract(operation, withoutFirstResponseMember)).rejects.toThrow(/expected/);
  });
});
