import { expect, test } from "vitest";
import { loadDocument } from "../../src/document.ts";
import { startMock } from "../../src/index.ts";
import { nameOf, successOf } from "../../src/prism/operations.ts";
import { requestExamples, sendDocumented } from "../documented-request.ts";
import { quillfern, requestToken } from "./support.ts";

const { document, operations } = await loadDocument(undefined);

function propertiesOf(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { properties = {} } = node as { properties?: object };
  return [...Object.keys(properties), ...Object.values(node).flatMap(propertiesOf)];
}

function membersOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(membersOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...membersOf(member)]);
}

test("generated data has the members of the operation's schema, and no others", async () => {
  await using mock = await startMock();
  const authorization = `Bearer ${await requestToken(mock, "mock-reseller")}`;
  const roles = await fetch(`${mock.url}/api/roles`, {
    headers: { authorization, "x-keepnet-company-id": quillfern, prefer: "dynamic=true, seed=a" },
  });
  const { data, ...envelope } = (await roles.json()) as { data: object[] };
  expect(Object.keys(envelope).sort()).toEqual(["message", "status", "validationMessages"]);
  expect(data.length).toBeGreaterThan(0);
  for (const role of data) expect(Object.keys(role).sort()).toEqual(["name", "resourceId"]);
});

test("no operation's generated data has a member that the document does not know", async () => {
  await using mock = await startMock();
  const authorization = `Bearer ${await requestToken(mock, "mock-reseller")}`;
  const known = new Set(propertiesOf(document));
  const headers = { authorization, "x-keepnet-company-id": quillfern, prefer: "dynamic=true, seed=1" };
  // an object that is documented as one with any members has any
  const closed = operations.filter((operation) => {
    const content = successOf(operation)?.contents?.[0];
    const isOpen = /"additionalProperties":(true|\{)/.test(JSON.stringify(content?.schema ?? {}));
    return operation.scope !== "none" && content?.mediaType === "application/json" && !isOpen;
  });
  expect(closed.length).toBeGreaterThan(50);
  for (const operation of closed) {
    const response = await sendDocumented(mock, operation, requestExamples(operation)[0]?.value, headers);
    const body: unknown = await response.json();
    expect([nameOf(operation), response.status < 300]).toEqual([nameOf(operation), true]);
    expect([nameOf(operation), membersOf(body).filter((name) => !known.has(name))]).toEqual([nameOf(operation), []]);
  }
});
