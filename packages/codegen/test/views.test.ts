import { expect, test } from "vitest";
import { readOperations } from "../src/operation.ts";
import { printViews } from "../src/views.ts";
import { documentWith } from "./document.ts";

const company = { "x-keepnet-scope": "company", "x-keepnet-all-companies": false };
const companyHeader = {
  name: "X-KEEPNET-Company-Id",
  in: "header",
  schema: { type: "string" },
  "x-keepnet-company-id": true,
};
const companyQuery = { name: "companyId", in: "query", schema: { type: "string" }, "x-keepnet-company-id": true };
const pathId = { name: "id", in: "path", required: true, schema: { type: "string" } };

/** The line of one operation in one interface; undefined when it does not stand there. */
function line(printed: string, name: string, path: string): string | undefined {
  const [, body = ""] =
    printed.match(new RegExp(`export interface ${name}(?: extends \\w+)? \\{\\n(.*?)\\n\\}`, "s")) ?? [];
  return body
    .split("\n")
    .find((text) => text.includes(`"${path}":`))
    ?.trim();
}

function print(method: string, path: string, operation: object): string {
  return printViews(readOperations(documentWith(method, path, operation)));
}

test("a company operation needs its company on the unbound client, and no input on the others", () => {
  const printed = print("get", "/x", { ...company, parameters: [companyHeader, companyQuery] });
  const call = (input: string) => `"/x": Call<${input}, Answer, Failure>;`;
  expect(line(printed, "UnboundGet", "/x")).toBe(call("NameTheCompanyOrUseForCompany<{}>"));
  expect(line(printed, "UnboundGetWithoutInput", "/x")).toBeUndefined();
  expect(line(printed, "CompanyGetWithoutInput", "/x")).toBe(call("{}"));
  expect(line(printed, "OwnCompanyGetWithoutInput", "/x")).toBe(call("{}"));
  expect(line(printed, "AllCompaniesGet", "/x")).toBe(`"/x": NeedsOneCompany;`);
});

test("a company operation that reads over all companies is on their client", () => {
  const printed = print("get", "/x", { ...company, "x-keepnet-all-companies": true });
  expect(line(printed, "AllCompaniesGetWithoutInput", "/x")).toBe(`"/x": Call<{}, Answer, Failure>;`);
});

test("a reseller operation is on the unbound client alone", () => {
  const printed = print("get", "/x", { "x-keepnet-scope": "reseller" });
  expect(line(printed, "UnboundGetWithoutInput", "/x")).toBe(`"/x": Call<{}, Answer, Failure>;`);
  for (const name of ["CompanyGet", "OwnCompanyGet", "AllCompaniesGet"]) {
    expect(line(printed, name, "/x")).toBe(`"/x": SpansCompanies;`);
  }
});

test("the token operation is on no client", () => {
  const printed = print("post", "/x", { "x-keepnet-scope": "none", "x-keepnet-safe": false });
  for (const name of ["UnboundPost", "CompanyPost", "OwnCompanyPost", "AllCompaniesPost"]) {
    expect(line(printed, name, "/x")).toBe(`"/x": ManagedByAuth;`);
  }
});

test("a bound client may leave out the company of a path, but never when it deletes", () => {
  const parameters = [{ ...pathId, "x-keepnet-company-id": true }];
  const read = print("get", "/x/{id}", { "x-keepnet-scope": "company-path", parameters });
  expect(line(read, "CompanyGetWithoutInput", "/x/{id}")).toContain(
    `params?: { path?: { "id"?: PathOf<"op">["id"] | undefined } | undefined } | undefined`,
  );
  expect(line(read, "UnboundGet", "/x/{id}")).toContain(`params: { path: { "id": PathOf<"op">["id"] } }`);
  expect(line(read, "OwnCompanyGet", "/x/{id}")).toContain(`params: { path: { "id": PathOf<"op">["id"] } }`);
  const deletion = print("delete", "/x/{id}", { "x-keepnet-scope": "company-path", parameters });
  expect(line(deletion, "CompanyDelete", "/x/{id}")).toContain(`params: { path: { "id": PathOf<"op">["id"] } }`);
  expect(line(deletion, "CompanyDeleteWithoutInput", "/x/{id}")).toBeUndefined();
});

test("path, query and body stand in the input, the company's own parameters do not", () => {
  const printed = print("post", "/x/{id}", {
    ...company,
    "x-keepnet-safe": true,
    parameters: [companyHeader, companyQuery, pathId, { name: "kind", in: "query", schema: { type: "string" } }],
    requestBody: { required: true, content: { "application/json": { schema: { $ref: "#/components/schemas/Body" } } } },
  });
  expect(line(printed, "CompanyPost", "/x/{id}")).toBe(
    `"/x/{id}": Call<{ params: { path: { "id": PathOf<"op">["id"] }; query?: { "kind"?: QueryOf<"op">["kind"] | undefined } | undefined }; body: Body }, Answer, Failure>;`,
  );
});

test("a paged operation's rows are found in each of the three places", () => {
  for (const [style, answer] of [
    ["page", "PageAnswer"],
    ["nested", "ListAnswer"],
    ["items", "ItemsAnswer"],
  ] as const) {
    const printed = print("post", "/x", {
      ...company,
      "x-keepnet-safe": true,
      "x-keepnet-pagination": style,
      "x-keepnet-order-by": "Name",
      requestBody: {
        required: true,
        content: { "application/json": { schema: { $ref: "#/components/schemas/Body" } } },
      },
      responses: { 200: { content: { "application/json": { schema: { $ref: `#/components/schemas/${answer}` } } } } },
    });
    expect(line(printed, "CompanyPaged", "/x")).toBe(`"/x": Paged<{ body?: Partial<Body> | undefined }, Row>;`);
  }
});

test("a file is a Blob, and is never read as JSON", () => {
  const file = { content: { "text/csv": { schema: { type: "string", format: "binary" } } } };
  const printed = print("get", "/x", { ...company, responses: { 200: file } });
  expect(line(printed, "CompanyGetWithoutInput", "/x")).toBe(
    `"/x": Call<{ parseAs?: FileFormat | undefined }, Blob, undefined>;`,
  );
});

test.each([
  ["x-keepnet-scope", { "x-keepnet-scope": "everyone" }, /x-keepnet-scope of GET \/x/],
  ["operationId", { ...company, operationId: undefined }, /operationId of GET \/x/],
  [
    "named answer",
    { ...company, responses: { 200: { content: { "application/json": { schema: {} } } } } },
    /\$ref to a named component/,
  ],
])("an operation without a %s is refused by name", (_what, operation, message) => {
  expect(() => print("get", "/x", operation)).toThrow(message);
});
