/** The smallest description that has every kind of operation and passes the lint. Each case changes one thing in it. */

const companyParameters = [
  { $ref: "#/components/parameters/CompanyIdHeader" },
  { $ref: "#/components/parameters/CompanyIdQuery" },
];

function failures(...statuses: string[]) {
  return Object.fromEntries(statuses.map((status) => [status, { $ref: "#/components/responses/Failure" }]));
}

function answer(schema: string, ...examples: [name: string, value: unknown][]) {
  const named = Object.fromEntries(examples.map(([name, value]) => [name, { summary: name, value }]));
  return { "200": { description: "Done.", ...body(schema, named) } };
}

function body(schema: string, examples: object, mediaType = "application/json") {
  return { content: { [mediaType]: { schema: { $ref: `#/components/schemas/${schema}` }, examples } } };
}

const text = { type: "string", description: "A text." };
const companyId = { $ref: "#/components/schemas/CompanyId" };

export const base = {
  openapi: "3.1.0",
  info: { title: "Base", version: "1.0.0", license: { name: "MIT", identifier: "MIT" } },
  servers: [{ url: "https://api.keepnetlabs.com" }],
  security: [{ bearerAuth: [] }],
  tags: [{ name: "All", description: "Every operation." }],
  paths: {
    "/token": {
      post: {
        operationId: "requestToken",
        tags: ["All"],
        summary: "Request a token",
        description: "Needs no token.",
        "x-keepnet-scope": "none",
        "x-keepnet-effect": "write",
        security: [],
        requestBody: body(
          "TokenRequest",
          { client: { value: { client_secret: "s" } } },
          "application/x-www-form-urlencoded",
        ),
        responses: {
          ...answer("TokenResponse", ["client", { access_token: "t" }]),
          ...failures("400", "401", "429", "500"),
        },
      },
    },
    "/companies/search": {
      post: {
        operationId: "searchCompanies",
        tags: ["All"],
        summary: "Search companies",
        description: "Spans all companies.",
        "x-keepnet-scope": "reseller",
        "x-keepnet-effect": "read",
        "x-keepnet-pagination": "page",
        "x-keepnet-order-by": "CreateTime",
        requestBody: body("SearchRequest", { firstPage: { value: { pageNumber: 1, filter: { text: "" } } } }),
        responses: {
          ...answer("CompanyPageResult", ["firstPage", { status: null, data: { results: [{ name: "A" }] } }]),
          ...failures("400", "401", "403", "429", "500"),
        },
      },
    },
    "/companies/{resourceId}": {
      parameters: [
        {
          name: "resourceId",
          in: "path",
          required: true,
          description: "The company.",
          "x-keepnet-company-id": true,
          schema: companyId,
        },
      ],
      get: {
        operationId: "getCompany",
        tags: ["All"],
        summary: "Get a company",
        description: "Runs in the company of its path.",
        "x-keepnet-scope": "company-path",
        "x-keepnet-effect": "read",
        responses: {
          ...answer("CompanyResult", ["company", { status: null, data: { name: "A" } }]),
          ...failures("400", "401", "403", "404", "429", "500"),
        },
      },
    },
    "/users/{userId}": {
      parameters: [
        { name: "userId", in: "path", required: true, description: "The user.", schema: { type: "string" } },
        ...companyParameters,
      ],
      get: {
        operationId: "getUser",
        tags: ["All"],
        summary: "Get a user",
        description: "Runs in one company.",
        "x-keepnet-scope": "company",
        "x-keepnet-effect": "read",
        "x-keepnet-all-companies": false,
        responses: {
          ...answer("CompanyResult", ["user", { status: null, data: { name: "A" } }]),
          ...failures("400", "401", "403", "404", "429", "500"),
        },
      },
      post: {
        operationId: "sendUserMail",
        tags: ["All"],
        summary: "Send a mail",
        description: "Writes in one company.",
        "x-keepnet-scope": "company",
        "x-keepnet-all-companies": false,
        "x-keepnet-effect": "write",
        responses: {
          ...answer("CompanyResult", ["mail", { status: null, data: { name: "A" } }]),
          ...failures("400", "401", "403", "404", "429", "500"),
        },
      },
      delete: {
        operationId: "deleteUser",
        tags: ["All"],
        summary: "Delete a user",
        description: "Writes in one company.",
        "x-keepnet-scope": "company",
        "x-keepnet-effect": "destructive",
        "x-keepnet-all-companies": false,
        responses: {
          "204": { description: "Gone." },
          ...failures("400", "401", "403", "404", "429", "500"),
        },
      },
    },
  },
  components: {
    securitySchemes: { bearerAuth: { type: "http", scheme: "bearer" } },
    parameters: {
      CompanyIdHeader: {
        name: "X-KEEPNET-Company-Id",
        in: "header",
        description: "The company.",
        "x-keepnet-company-id": true,
        schema: companyId,
      },
      CompanyIdQuery: {
        name: "companyId",
        in: "query",
        description: "The company.",
        "x-keepnet-company-id": true,
        schema: companyId,
      },
    },
    responses: {
      Failure: {
        description: "It failed.",
        ...body("ErrorEnvelope", { failure: { value: { status: "INPUT_ERROR" } } }),
      },
    },
    schemas: {
      CompanyId: { type: "string" },
      TokenRequest: {
        type: "object",
        additionalProperties: false,
        required: ["client_secret"],
        properties: { client_secret: { type: "string", format: "password", description: "A secret." } },
      },
      TokenResponse: {
        type: "object",
        properties: { access_token: { type: "string", format: "password" } },
      },
      SearchRequest: {
        type: "object",
        additionalProperties: false,
        properties: {
          pageNumber: { type: "integer", description: "The page." },
          filter: { $ref: "#/components/schemas/Filter" },
        },
      },
      Filter: { type: "object", description: "A filter.", additionalProperties: false, properties: { text } },
      Envelope: {
        type: "object",
        required: ["status"],
        properties: { status: { type: ["string", "null"], description: "The outcome." } },
      },
      ErrorEnvelope: {
        allOf: [{ $ref: "#/components/schemas/Envelope" }, { type: "object", properties: { data: { type: "null" } } }],
      },
      Company: { type: "object", required: ["name"], properties: { name: text } },
      CompanyPage: {
        type: "object",
        required: ["results"],
        properties: { results: { type: ["array", "null"], items: { $ref: "#/components/schemas/Company" } } },
      },
      CompanyPageResult: {
        allOf: [
          { $ref: "#/components/schemas/Envelope" },
          { type: "object", required: ["data"], properties: { data: { $ref: "#/components/schemas/CompanyPage" } } },
        ],
      },
      CompanyResult: {
        allOf: [
          { $ref: "#/components/schemas/Envelope" },
          { type: "object", required: ["data"], properties: { data: { $ref: "#/components/schemas/Company" } } },
        ],
      },
    },
  },
};
