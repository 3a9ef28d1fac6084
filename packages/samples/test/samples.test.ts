import { type Json, type Operation, operationsOf, Place } from "@keepnet/document";
import { expect, test } from "vitest";
import { codeSampleOf, curlSampleOf } from "../src/index.ts";

const json = (example: object) => ({ content: { "application/json": { examples: { one: { value: example } } } } });
const id = { name: "id", in: "path", required: true, example: "a b" };
const company = { name: "X-KEEPNET-Company-Id", in: "header", example: "tB6kD1wZp9Ye", "x-keepnet-company-id": true };
const file = { content: { "text/csv": {} } };
const form = {
  schema: { type: "object", properties: { File: { type: "string", format: "binary" }, Name: { type: "string" } } },
  example: { File: "users.csv", Name: "Anna's people" },
};

function operation(method: string, path: string, members: object): Operation {
  const responses = { 200: { description: "Done" } };
  const document = { paths: { [path]: { [method]: { responses, ...members } } } };
  const [found] = operationsOf(Place.rootOf(document as unknown as Json));
  if (!found) throw new Error("The document has no operation.");
  return found;
}

test.each([
  [
    "a read in one company",
    operation("get", "/roles/{id}", { "x-keepnet-scope": "company", parameters: [company, id] }),
    'curl "$KEEPNET_BASE_URL/roles/a%20b" \\\n  --header "Authorization: Bearer $TOKEN" \\\n  --header "X-KEEPNET-Company-Id: tB6kD1wZp9Ye"',
  ],
  [
    "a body of JSON, with a quotation mark for the shell",
    operation("post", "/names", { "x-keepnet-scope": "shared", requestBody: json({ name: "Anna's" }) }),
    `curl --request POST "$KEEPNET_BASE_URL/names" \\\n  --header "Authorization: Bearer $TOKEN" \\\n  --header "Content-Type: application/json" \\\n  --data '{\n  "name": "Anna'\\''s"\n}'`,
  ],
  [
    "a file that is sent",
    operation("post", "/upload", {
      "x-keepnet-scope": "shared",
      requestBody: { content: { "multipart/form-data": form } },
    }),
    `curl --request POST "$KEEPNET_BASE_URL/upload" \\\n  --header "Authorization: Bearer $TOKEN" \\\n  --form 'File=@users.csv' \\\n  --form-string 'Name=Anna'\\''s people'`,
  ],
  [
    "a file that is received, and a query",
    operation("get", "/export", {
      "x-keepnet-scope": "shared",
      parameters: [{ name: "kind", in: "query", required: true, example: "a&b" }],
      responses: { 200: file },
    }),
    'curl "$KEEPNET_BASE_URL/export?kind=a%26b" \\\n  --header "Authorization: Bearer $TOKEN" \\\n  --remote-name --remote-header-name',
  ],
  [
    "the token",
    operation("post", "/token", {
      "x-keepnet-scope": "none",
      requestBody: { content: { "application/x-www-form-urlencoded": { example: { client_id: "a" } } } },
    }),
    "curl --request POST \"$KEEPNET_BASE_URL/token\" \\\n  --data-urlencode 'client_id=a'",
  ],
])("the curl command of %s", (_, operation, command) => {
  expect(curlSampleOf(operation)).toBe(command);
});

test("a program signs in as it is told, and calls in the company of the examples", () => {
  const roles = operation("get", "/roles", { "x-keepnet-scope": "company", parameters: [company] });
  expect(codeSampleOf(roles, ["const keepnet = signedIn();"]).split("\n")).toEqual([
    'import { clientCredentials, createKeepnet, unwrap } from "@keepnet/core";',
    "",
    "const keepnet = signedIn();",
    'const company = keepnet.forCompany("tB6kD1wZp9Ye");',
    "",
    'const result = await unwrap(company.GET("/roles"));',
    "console.log(result);",
  ]);
});
