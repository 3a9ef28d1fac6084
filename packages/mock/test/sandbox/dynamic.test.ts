import type { Place } from "@keepnet/document";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDocument } from "../../src/document.ts";
import { type Mock, startMock } from "../../src/index.ts";
import { nameOf, type Operation } from "../../src/prism/operations.ts";
import { requestExamples, sendDocumented } from "../documented-request.ts";
import { quillfern, requestToken } from "./support.ts";

const { operations } = await loadDocument(undefined);

let mock: Mock;
let authorization: string;
beforeAll(async () => {
  mock = await startMock();
  authorization = `Bearer ${await requestToken(mock, "mock-reseller")}`;
});
afterAll(() => mock.close());

/** Where a value has members that its schema does not list, or none of those that it has to have. */
function strangeMembers(value: unknown, schemas: readonly Place[], path: string): string[] {
  if (Array.isArray(value)) {
    const items = schemas.flatMap((schema) => partsOf(schema.below("items")));
    return value.flatMap((item, index) => strangeMembers(item, items, `${path}[${index}]`));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const listed = schemas.flatMap((schema) => partsOf(schema.below("properties", name)));
    const open = schemas.flatMap((schema) => partsOf(schema.below("additionalProperties")));
    const isListing = schemas.some((schema) => schema.below("properties") !== undefined);
    const isAny = !isListing && schemas.some((schema) => schema.value("additionalProperties") === true);
    if (listed.length + open.length === 0 && !isAny) return [`${path}.${name}`];
    return strangeMembers(member, listed.length > 0 ? listed : open, `${path}.${name}`);
  });
}

/** A schema and those that it is put together from. */
function partsOf(schema: Place | undefined): Place[] {
  if (schema === undefined || typeof schema.node !== "object") return [];
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => schema.entries(keyword));
  return [schema, ...parts.flatMap(([, part]) => partsOf(part))];
}

test("generated data has the members of the operation's schema, and no others", async () => {
  const roles = await fetch(`${mock.url}/api/roles`, {
    headers: { authorization, "x-keepnet-company-id": quillfern, prefer: "dynamic=true, seed=a" },
  });
  const { data, ...envelope } = (await roles.json()) as { data: object[] };
  expect(Object.keys(envelope).sort()).toEqual(["message", "status", "validationMessages"]);
  expect(data.length).toBeGreaterThan(0);
  for (const role of data) expect(Object.keys(role).sort()).toEqual(["name", "resourceId"]);
});

const responses = operations.flatMap((operation) =>
  operation.responses.flatMap(({ code }): [string, Operation, string, Place][] => {
    const schema = operation.place.below("responses", code, "content", "application/json", "schema");
    return schema === undefined ? [] : [[`${nameOf(operation)} ${code}`, operation, code, schema]];
  }),
);

test.each(responses)("%s is generated with documented members only", async (_name, operation, code, schema) => {
  for (const seed of ["a", "b"]) {
    const headers = { authorization, prefer: `dynamic=true, code=${code}, seed=${seed}` };
    const company = operation.scope === "company" ? { "x-keepnet-company-id": quillfern } : {};
    const example = requestExamples(operation)[0]?.value;
    const response = await sendDocumented(mock, operation, example, { ...headers, ...company });
    expect(response.status).toBe(Number(code));
    expect(strangeMembers(await response.json(), partsOf(schema), "")).toEqual([]);
  }
});
