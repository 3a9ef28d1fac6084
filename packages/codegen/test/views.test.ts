import { expect, test } from "vitest";
import { printViews } from "../src/views.ts";
import { documentWith, operationsOf } from "./document.ts";

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

/** The members of an interface on one line, without comments. */
function membersOf(printed: string, name: string): string | undefined {
  const code = printed.replaceAll(/\/\*\*.*?\*\//gs, "");
  const [, body] = code.match(new RegExp(`^export interface ${name}\\b[^{]*\\{(.*?)^\\}$`, "ms")) ?? [];
  return body?.replaceAll(/\s+/g, " ").trim();
}

function print(method: string, path: string, operation: object): string {
  return printViews(operationsOf(documentWith(method, path, operation)));
}

test("a company operation needs its company on the unbound client, and no input on the others", () => {
  const printed = print("get", "/x", { ...company, parameters: [companyHeader, companyQuery] });
  const call = (input: string) => `"/x": call.Call<${input}, OpResult, schema.Failure>;`;
  expect(line(printed, "UnboundGet", "/x")).toBe(call("OpInput & call.NameTheCompany"));
  expect(line(printed, "UnboundGetWithoutInput", "/x")).toBeUndefined();
  expect(line(printed, "CompanyGetWithoutInput", "/x")).toBe(call("OpInput"));
  expect(line(printed, "OwnCompanyGetWithoutInput", "/x")).toBe(call("OpInput"));
  expect(line(printed, "AllCompaniesGet", "/x")).toBeUndefined();
  expect(line(printed, "AllCompaniesGetRefused", "/x")).toBe(`"/x": call.NeedsOneCompany;`);
  expect(membersOf(printed, "OpInput")).toBe("");
});

test("a company operation that reads over all companies is on their client", () => {
  const printed = print("get", "/x", { ...company, "x-keepnet-all-companies": true });
  expect(line(printed, "AllCompaniesGetWithoutInput", "/x")).toBe(
    `"/x": call.Call<OpInput, OpResult, schema.Failure>;`,
  );
});

test("a reseller operation is on the unbound client alone", () => {
  const printed = print("get", "/x", { "x-keepnet-scope": "reseller" });
  expect(line(printed, "UnboundGetWithoutInput", "/x")).toBe(`"/x": call.Call<OpInput, OpResult, schema.Failure>;`);
  for (const name of ["CompanyGet", "OwnCompanyGet", "AllCompaniesGet"]) {
    expect(line(printed, `${name}Refused`, "/x")).toBe(`"/x": call.SpansCompanies;`);
    expect(line(printed, name, "/x")).toBeUndefined();
  }
});

test("an operation that all companies share is on every client, and names no company", () => {
  const printed = print("get", "/x", { "x-keepnet-scope": "shared" });
  for (const name of ["UnboundGet", "CompanyGet", "OwnCompanyGet", "AllCompaniesGet"]) {
    expect(line(printed, `${name}WithoutInput`, "/x")).toBe(`"/x": call.Call<OpInput, OpResult, schema.Failure>;`);
  }
});

test("the token operation is on no client", () => {
  const printed = print("post", "/x", { "x-keepnet-scope": "none", "x-keepnet-effect": "write" });
  for (const name of ["UnboundPost", "CompanyPost", "OwnCompanyPost", "AllCompaniesPost"]) {
    expect(line(printed, `${name}Refused`, "/x")).toBe(`"/x": call.ManagedByAuth;`);
  }
});

test("a bound client may leave out the company of a path, but never when it deletes", () => {
  const parameters = [{ ...pathId, "x-keepnet-company-id": true }];
  const read = print("get", "/x/{id}", { "x-keepnet-scope": "company-path", parameters });
  expect(line(read, "CompanyGetWithoutInput", "/x/{id}")).toContain("call.Call<BoundOpInput, ");
  expect(membersOf(read, "BoundOpInput")).toBe(
    `params?: { path?: { "id"?: PathOf<"op">["id"] | undefined; } | undefined } | undefined;`,
  );
  expect(line(read, "UnboundGet", "/x/{id}")).toContain("call.Call<OpInput, ");
  expect(line(read, "OwnCompanyGet", "/x/{id}")).toContain("call.Call<OpInput, ");
  expect(membersOf(read, "OpInput")).toBe(`params: { path: { "id": PathOf<"op">["id"]; } };`);
  const deletion = print("delete", "/x/{id}", { "x-keepnet-scope": "company-path", parameters });
  expect(line(deletion, "CompanyDelete", "/x/{id}")).toContain("call.Call<OpInput, ");
  expect(line(deletion, "CompanyDeleteWithoutInput", "/x/{id}")).toBeUndefined();
});

test("path, query and body stand in the input, the company's own parameters do not", () => {
  const printed = print("post", "/x/{id}", {
    ...company,
    "x-keepnet-effect": "read",
    parameters: [companyHeader, companyQuery, pathId, { name: "kind", in: "query", schema: { type: "string" } }],
    requestBody: { required: true, content: { "application/json": { schema: { $ref: "#/components/schemas/Body" } } } },
  });
  expect(line(printed, "CompanyPost", "/x/{id}")).toBe(`"/x/{id}": call.Call<OpInput, OpResult, schema.Failure>;`);
  expect(membersOf(printed, "OpInput")).toBe(
    `params: { path: { "id": PathOf<"op">["id"]; }; query?: { "kind"?: QueryOf<"op">["kind"] | undefined; } | undefined }; body: schema.Body;`,
  );
});

test("a paged operation's rows are found for each of the three styles", () => {
  for (const [style, answer] of [
    ["page", "PageAnswer"],
    ["nested", "PageAnswer"],
    ["items", "ItemsAnswer"],
  ] as const) {
    const printed = print("post", "/x", {
      ...company,
      "x-keepnet-effect": "read",
      "x-keepnet-pagination": style,
      "x-keepnet-order-by": "Name",
      requestBody: {
        required: true,
        content: { "application/json": { schema: { $ref: "#/components/schemas/Body" } } },
      },
      responses: { 200: { content: { "application/json": { schema: { $ref: `#/components/schemas/${answer}` } } } } },
    });
    expect(line(printed, "CompanyPaged", "/x")).toBe(`"/x": call.Paged<OpInput, schema.Row>;`);
  }
});

test("two statuses may have the same JSON body, and no two bodies", () => {
  const success = (name: string) => ({
    content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  const responses = { 200: success("Answer"), 201: success("Answer") };
  expect(line(print("get", "/x", { ...company, responses }), "CompanyGetWithoutInput", "/x")).toBe(
    `"/x": call.Call<OpInput, OpResult, undefined>;`,
  );
  const different = { 200: success("Answer"), 201: success("Row") };
  expect(() => print("get", "/x", { ...company, responses: different })).toThrow(/must be one JSON body/);
});

test("a file is a Blob, and is never read as JSON", () => {
  const file = { content: { "text/csv": { schema: { type: "string", format: "binary" } } } };
  const printed = print("get", "/x", { ...company, responses: { 200: file } });
  expect(line(printed, "CompanyGetWithoutInput", "/x")).toBe(`"/x": call.Call<OpInput, Blob, undefined>;`);
  expect(membersOf(printed, "OpInput")).toBe("parseAs?: call.FileFormat | undefined;");
});

test.each([
  ["x-keepnet-scope", { "x-keepnet-scope": "everyone" }, /x-keepnet-scope of GET \/x/],
  ["operationId", { ...company, operationId: undefined }, /operationId of GET \/x/],
  [
    "named response",
    { ...company, responses: { 200: { content: { "application/json": { schema: {} } } } } },
    /\$ref to a named component/,
  ],
])("an operation without a %s is refused by name", (_what, operation, message) => {
  expect(() => print("get", "/x", operation)).toThrow(message);
});

test("the input shows what the operation does, where it runs, what that changes, and its page", () => {
  const parameters = [{ ...pathId, description: "The thing.\n\nBy its id." }];
  const printed = print("delete", "/x/{id}", {
    ...company,
    "x-keepnet-effect": "sends-messages",
    "x-keepnet-all-companies": true,
    description: "Does it\nto the end.",
    parameters,
  });
  const doc = [
    "/**",
    " * Does it.",
    " *",
    " * Does it",
    " * to the end.",
    " *",
    " * It runs in one company, or in all of them on `keepnet.allCompanies()`. It sends real messages to real people.",
    " *",
    " * @see {@link https://keepnet.github.io/keepnet-typescript/operations/op}",
    " */",
  ].join("\n");
  expect(printed).toContain(`${doc}\nexport interface OpInput {\n${doc}\nparams: `);
  expect(printed).toContain(`/**\n * The thing.\n *\n * By its id.\n */\n"id": PathOf`);
});

test("a search names the fields of its rows, and has its other members as they are", () => {
  const body = (name: string) => ({
    required: true,
    content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  const document = documentWith("post", "/x", {
    ...company,
    "x-keepnet-pagination": "page",
    "x-keepnet-order-by": "Name",
    requestBody: body("Search"),
    responses: { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/PageAnswer" } } } } },
  });
  const properties = { pageNumber: { description: "Counted from 1.", default: 1 }, orderBy: {}, filter: {} };
  Object.assign((document.components as { schemas: object }).schemas, {
    Search: { required: ["orderBy"], properties },
  });
  const printed = printViews(operationsOf(document));
  expect(membersOf(printed, "OpInput")).toBe("body: OpBody;");
  expect(membersOf(printed, "OpBody")).toBe(
    [
      `"pageNumber"?: schema.Search["pageNumber"] | undefined;`,
      `"orderBy": call.FieldOf<schema.Row>;`,
      `"filter"?: call.By<schema.Row, schema.Search["filter"]> | undefined;`,
    ].join(" "),
  );
  expect(printed).toContain("/**\n * Counted from 1.\n *\n * @default 1\n */");
  expect(printed).toContain("The response is one page: `paginate` reads all of them.");
});

test("an export names the fields of the rows of its search, and says who asks for all of its pages", () => {
  const schema = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });
  const body = (name: string) => ({ required: true, content: { "application/json": schema(name) } });
  const document = documentWith("post", "/x/search", {
    ...company,
    "x-keepnet-pagination": "page",
    "x-keepnet-order-by": "Name",
    requestBody: body("Search"),
    responses: { 200: { content: { "application/json": schema("PageAnswer") } } },
  });
  const file = { ...company, operationId: "exportX", summary: "Export it", requestBody: body("Export") };
  Object.assign(document.paths as object, {
    "/x/search/export": {
      post: { ...file, responses: { 200: { content: { "text/csv": { schema: { type: "string" } } } } } },
    },
  });
  Object.assign((document.components as { schemas: object }).schemas, {
    Search: { properties: { orderBy: {}, filter: {} } },
    Export: { required: ["exportType"], properties: { orderBy: {}, filter: {}, exportType: {} } },
  });
  const printed = printViews(operationsOf(document));
  expect(membersOf(printed, "ExportXBody extends schema.Export")).toBe(
    `"orderBy"?: call.FieldOf<schema.Row> | undefined; "filter"?: call.By<schema.Row, schema.Export["filter"]> | undefined;`,
  );
  expect(printed).toContain("`download` asks for all pages of the export.");
});
