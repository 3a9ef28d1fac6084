import { readFile } from "node:fs/promises";
import { isObject, type JsonObject, operationsOf, Place } from "@keepnet/document";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { requests, strays } from "./web-ui-requests.ts";

const document: JsonObject = JSON.parse(
  await readFile(new URL("../../packages/openapi/openapi.json", import.meta.url), "utf8"),
);
const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
formats.default(ajv);
ajv.addSchema(document, "document");

const operations = new Map(operationsOf(Place.rootOf(document)).map((operation) => [operation.key, operation]));

const cases = requests.flatMap(([operation, ...bodies]) =>
  bodies.map((body, index) => [operation, index, body] as const),
);

test.each(cases)("%s takes what the web UI sends (%i)", (operation, _index, body) => {
  expect(errorsOf(operation, body)).toEqual([]);
});

test.each(strays)("%s: %s refuses only what the web UI sends beside it", (_row, operation, body, members) => {
  const refused = errorsOf(operation, body).map(({ keyword, params, message }) =>
    keyword === "additionalProperties" ? params.additionalProperty : message,
  );
  expect(refused.toSorted()).toEqual([...members].toSorted());
});

test.each(strays)("%s is decided", async (row) => {
  const table = await readFile(new URL("../../docs/contradictions.md", import.meta.url), "utf8");
  expect(table).toMatch(new RegExp(`^\\| (?:[CU]\\d+, )*${row}[ ,]`, "m"));
});

function errorsOf(operation: string, sent: object): readonly ErrorObject[] {
  const body = operations.get(operation)?.place.below("requestBody");
  const [media] = body?.entries("content") ?? [];
  const schema = media?.[1].value("schema");
  const validate = ajv.getSchema(`document${isObject(schema) ? schema.$ref : undefined}`);
  if (validate === undefined) throw new Error(`${operation} has no body`);
  validate(sent);
  return validate.errors ?? [];
}
