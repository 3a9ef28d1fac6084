/** A description with one of everything that a release can change. Each case of the tests changes one thing in it. */

const body = (schema: string, mediaType = "application/json") => ({
  content: { [mediaType]: { schema: { $ref: `#/components/schemas/${schema}` } } },
});
const failure = { description: "It failed.", ...body("Failure") };
const company = { $ref: "#/components/parameters/CompanyIdHeader" };

export const base = {
  openapi: "3.1.0",
  info: { title: "Reports", version: "1.0.0" },
  servers: [{ url: "https://api.example.com" }],
  security: [{ bearerAuth: [] }],
  paths: {
    "/reports": {
      get: {
        operationId: "listReports",
        description: "Lists the reports.",
        "x-keepnet-scope": "company",
        "x-keepnet-all-companies": true,
        parameters: [
          company,
          { name: "sort", in: "query", schema: { type: "string", enum: ["name", "date"] } },
          { name: "limit", in: "query", schema: { type: "integer", maximum: 100 } },
        ],
        responses: {
          "200": { description: "The reports.", ...body("ReportList") },
          "400": failure,
        },
      },
      post: {
        operationId: "createReport",
        "x-keepnet-scope": "company",
        "x-keepnet-all-companies": false,
        "x-keepnet-effect": "write",
        parameters: [company],
        requestBody: { required: true, ...body("ReportDraft") },
        responses: { "200": { description: "The new report.", ...body("Report") }, "400": failure },
      },
    },
    "/reports/search": {
      post: {
        operationId: "searchReports",
        "x-keepnet-scope": "reseller",
        "x-keepnet-effect": "read",
        "x-keepnet-pagination": "page",
        "x-keepnet-order-by": "CreateTime",
        requestBody: body("Search"),
        responses: { "200": { description: "A page of reports.", ...body("ReportList") } },
      },
    },
    "/companies/{companyId}": {
      get: {
        operationId: "getCompany",
        "x-keepnet-scope": "company-path",
        parameters: [
          { name: "companyId", in: "path", required: true, "x-keepnet-company-id": true, schema: { type: "string" } },
        ],
        responses: { "200": { description: "The company.", ...body("Company") } },
      },
    },
  },
  components: {
    securitySchemes: {
      bearerAuth: { type: "http", scheme: "bearer" },
      oauth: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://api.example.com/token", scopes: { read: "", write: "" } } },
      },
    },
    parameters: {
      CompanyIdHeader: {
        name: "X-Company-Id",
        in: "header",
        "x-keepnet-company-id": true,
        schema: { type: "string" },
      },
    },
    schemas: {
      Owner: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string" }, email: { type: "string" } },
      },
      Report: {
        type: "object",
        required: ["id", "title", "status", "owner"],
        properties: {
          id: { type: "string" },
          title: { type: "string", description: "What it is called." },
          status: { type: "string", enum: ["draft", "sent"] },
          score: { type: "integer" },
          note: { type: ["string", "null"] },
          owner: { $ref: "#/components/schemas/Owner" },
        },
      },
      ReportList: {
        allOf: [
          { type: "object", required: ["status"], properties: { status: { type: ["string", "null"] } } },
          {
            type: "object",
            required: ["data"],
            properties: { data: { type: "array", items: { $ref: "#/components/schemas/Report" } } },
          },
        ],
      },
      ReportDraft: {
        type: "object",
        additionalProperties: false,
        required: ["title"],
        properties: {
          title: { type: "string", maxLength: 100 },
          format: { type: "string", enum: ["pdf", "csv"] },
          copies: { type: "integer" },
          owner: { $ref: "#/components/schemas/Owner" },
        },
      },
      Search: { type: "object", additionalProperties: false, properties: { text: { type: ["string", "null"] } } },
      Company: {
        type: "object",
        required: ["id", "name"],
        properties: {
          id: { type: "string" },
          name: { type: "string", description: "What it is called." },
          plan: { type: "string", enum: ["basic", "full"] },
          seats: { type: "integer" },
          note: { type: ["string", "null"] },
          owner: { $ref: "#/components/schemas/Owner" },
        },
      },
      Failure: { type: "object", required: ["message"], properties: { message: { type: "string" } } },
    },
  },
};
