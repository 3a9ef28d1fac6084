// A small description: a search that returns companies, and the users of each company.

export const search = ["paths", "/companies/search", "post"];
export const users = ["paths", "/users/{userId}"];
export const json = ["content", "application/json"];
export const schemas = ["components", "schemas"];
export const examples = ["components", "examples"];

const companyId = { type: "string", pattern: "^[A-Za-z0-9]+$", examples: ["acme"] };

const companyHeader = {
  name: "X-KEEPNET-Company-Id",
  in: "header",
  required: false,
  "x-keepnet-company-id": true,
  schema: { $ref: "#/components/schemas/CompanyId" },
  example: "acme",
};

function page(row: string) {
  return {
    type: "object",
    required: ["data"],
    properties: { data: { type: "array", items: { $ref: `#/components/schemas/${row}` } } },
  };
}

function body(schema: string, named: object) {
  const media = { schema: { $ref: `#/components/schemas/${schema}` }, examples: named };
  return { content: { "application/json": media } };
}

export const description = {
  openapi: "3.1.0",
  info: { title: "Small", version: "1.0.0" },
  servers: [{ url: "https://api.keepnetlabs.com" }],
  paths: {
    "/companies/search": {
      post: {
        operationId: "searchCompanies",
        "x-keepnet-scope": "reseller",
        "x-keepnet-effect": "read",
        requestBody: body("Search", { all: { $ref: "#/components/examples/allRequest" } }),
        responses: {
          "200": { description: "Companies.", ...body("CompanyPage", { all: { $ref: "#/components/examples/all" } }) },
        },
      },
    },
    "/users/{userId}": {
      parameters: [
        { name: "userId", in: "path", required: true, schema: { type: "string" }, example: "ann" },
        companyHeader,
      ],
      get: {
        operationId: "getUser",
        "x-keepnet-scope": "company",
        "x-keepnet-effect": "read",
        responses: {
          "200": {
            description: "Users.",
            ...body("UserPage", {
              acmeUser: { $ref: "#/components/examples/acmeUser" },
              bryceUser: { $ref: "#/components/examples/bryceUser" },
            }),
          },
        },
      },
      post: {
        operationId: "befriendUser",
        "x-keepnet-scope": "company",
        "x-keepnet-effect": "write",
        requestBody: body("Friend", {
          acmeFriend: { value: { friendId: "ann", picture: "bytes" } },
          bryceFriend: { value: { friendId: "bo", picture: "bytes" } },
        }),
        responses: {
          "200": {
            description: "Users.",
            ...body("UserPage", {
              acmeFriend: { $ref: "#/components/examples/acmeUser" },
              bryceFriend: { $ref: "#/components/examples/bryceUser" },
            }),
          },
        },
      },
    },
  },
  components: {
    examples: {
      allRequest: { value: { pageNumber: 1, text: "" } },
      all: {
        value: {
          data: [
            { companyId: "acme", children: [{ companyId: "acmeSub", children: null }] },
            { companyId: "bryce", children: null },
          ],
        },
      },
      acmeUser: { "x-keepnet-company": "acme", value: { data: [{ id: "ann", email: "ann@acme.example" }] } },
      bryceUser: { "x-keepnet-company": "bryce", value: { data: [{ id: "bo", email: null }] } },
    },
    schemas: {
      CompanyId: companyId,
      Search: {
        type: "object",
        additionalProperties: false,
        required: ["pageNumber"],
        properties: { pageNumber: { type: "integer", format: "int32" }, text: { type: "string", maxLength: 20 } },
      },
      CompanyPage: page("Company"),
      Company: {
        type: "object",
        required: ["companyId", "children"],
        properties: {
          companyId: { $ref: "#/components/schemas/CompanyId" },
          children: { type: ["array", "null"], items: { $ref: "#/components/schemas/Company" } },
        },
      },
      UserPage: page("User"),
      User: {
        type: "object",
        required: ["id", "email"],
        properties: {
          id: { type: "string" },
          email: { anyOf: [{ type: "string", format: "email" }, { type: "null" }] },
        },
      },
      Friend: {
        type: "object",
        additionalProperties: false,
        required: ["friendId"],
        properties: { friendId: { type: "string" }, picture: { type: "string", format: "binary" } },
      },
    },
  },
};
