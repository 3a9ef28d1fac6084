import { type Case, company, json, reference, schemas, search } from "./case.ts";

/** Faults for the built-in rules, as redocly.yaml configures them. */
export const builtInCases: Case[] = [
  {
    rule: "no-invalid-media-type-examples",
    fault: "an example of a response has a wrong type",
    changes: [[[...company, "responses", "200", ...json, "examples", "company", "value", "data", "name"], 1]],
  },
  {
    rule: "no-invalid-media-type-examples",
    fault: "an example of a response has a member that is not declared",
    changes: [[[...company, "responses", "200", ...json, "examples", "company", "value", "data", "nmae"], "A"]],
  },
  {
    rule: "no-invalid-media-type-examples",
    fault: "an example of a request has a wrong value",
    changes: [[[...search, "requestBody", ...json, "examples", "firstPage", "value", "pageNumber"], "1"]],
  },
  {
    rule: "no-invalid-parameter-examples",
    fault: "an example of a parameter has a wrong type",
    changes: [[["components", "parameters", "CompanyIdHeader", "example"], 1]],
  },
  {
    rule: "no-invalid-schema-examples",
    fault: "an example of a schema has a wrong type",
    changes: [[[...schemas, "CompanyId", "examples"], [1]]],
  },
  {
    rule: "no-unused-components",
    fault: "a component is not referred to",
    changes: [[[...schemas, "Unused"], { type: "string" }]],
  },
  {
    rule: "operation-operationId-unique",
    fault: "two operations share an operationId",
    changes: [[[...company, "operationId"], "searchCompanies"]],
  },
  {
    rule: "operation-singular-tag",
    fault: "an operation has two tags",
    changes: [
      [
        ["tags"],
        [
          { name: "All", description: "Every operation." },
          { name: "More", description: "Some of them." },
        ],
      ],
      [
        [...company, "tags"],
        ["All", "More"],
      ],
    ],
  },
  {
    rule: "operation-tag-defined",
    fault: "a tag that the document does not declare",
    changes: [[[...company, "tags"], ["Other"]]],
  },
  { rule: "operation-summary", fault: "no summary", changes: [[[...company, "summary"], undefined]] },
  { rule: "operation-description", fault: "no description", changes: [[[...company, "description"], undefined]] },
  {
    rule: "security-defined",
    fault: "the document asks for no token",
    changes: [
      [["security"], undefined],
      [["components", "securitySchemes"], undefined],
    ],
  },
  {
    rule: "keepnet/media-types",
    fault: "a request is a JSON patch",
    message:
      "A request is application/json, multipart/form-data or application/x-www-form-urlencoded: no client handles `application/json-patch+json`.",
    at: '"application/json-patch+json": {',
    changes: [
      [
        [...search, "requestBody", "content"],
        {
          "application/json-patch+json": {
            schema: reference("SearchRequest"),
            examples: { firstPage: { value: { pageNumber: 1 } } },
          },
        },
      ],
      [[...search, "x-keepnet-pagination"], undefined],
      [[...search, "x-keepnet-order-by"], undefined],
    ],
  },
  {
    rule: "keepnet/media-types",
    fault: "a response has an unusual media type",
    message:
      "A success is application/json, application/pdf, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet or text/csv: no client handles `text/json`.",
    at: '"text/json": {',
    changes: [
      [
        [...company, "responses", "200", "content"],
        { "text/json": { schema: reference("Company"), examples: { company: { value: { name: "A" } } } } },
      ],
    ],
  },
  {
    rule: "path-parameters-defined",
    fault: "a parameter that the path does not have",
    changes: [[["paths", "/companies/{resourceId}", "parameters", 0, "name"], "companyResourceId"]],
  },
  {
    rule: "path-parameters-defined",
    fault: "a path whose parameter is not declared",
    changes: [[["paths", "/users/{userId}", "parameters", 0], undefined]],
  },
];
