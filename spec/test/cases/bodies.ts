import { type Case, company, json, reference, schemas, search, token, user } from "./case.ts";

/** Faults in bodies, examples and statuses. */
export const bodyCases: Case[] = [
  // bodies
  {
    rule: "rule/one-request-media-type",
    fault: "JSON and a form",
    changes: [[[...search, "requestBody", "content", "multipart/form-data"], { schema: reference("SearchRequest") }]],
  },
  {
    rule: "rule/json-or-file",
    fault: "JSON and CSV",
    changes: [[[...company, "responses", "200", "content", "text/csv"], { schema: reference("CompanyId") }]],
  },
  {
    rule: "rule/body-is-component",
    fault: "an inline schema",
    changes: [
      [
        [...user, "get", "responses", "200", ...json],
        { schema: { type: "string" }, examples: { user: { value: "A" } } },
      ],
    ],
  },
  {
    rule: "keepnet/strict-requests",
    fault: "the body tolerates unknown members",
    changes: [[[...schemas, "SearchRequest", "additionalProperties"], undefined]],
  },
  {
    rule: "keepnet/strict-requests",
    fault: "an object inside the body tolerates unknown members",
    changes: [[[...schemas, "Filter", "additionalProperties"], true]],
  },
  {
    rule: "keepnet/required-response-members",
    fault: "an optional member",
    changes: [[[...schemas, "Company", "properties", "id"], { type: "string" }]],
  },
  {
    rule: "keepnet/required-response-members",
    fault: "an answer that refuses unknown members",
    changes: [[[...schemas, "Company", "additionalProperties"], false]],
  },
  {
    rule: "keepnet/secret-format",
    fault: "a secret in a request",
    changes: [[[...schemas, "TokenRequest", "properties", "client_secret", "format"], undefined]],
  },
  {
    rule: "keepnet/secret-format",
    fault: "a token in an answer, behind a reference, and nullable",
    changes: [
      [[...schemas, "TokenResponse", "properties", "access_token"], reference("Opaque")],
      [[...schemas, "Opaque"], { type: ["string", "null"] }],
    ],
  },

  // examples
  {
    rule: "keepnet/named-examples",
    fault: "a request without one",
    changes: [[[...search, "requestBody", ...json, "examples"], undefined]],
  },
  {
    rule: "keepnet/named-examples",
    fault: "an answer with an example that has no name",
    changes: [
      [[...company, "responses", "200", ...json, "examples"], undefined],
      [[...company, "responses", "200", ...json, "example"], { status: null, data: { name: "A" } }],
    ],
  },
  {
    rule: "keepnet/paired-examples",
    fault: "a request without its answer",
    changes: [
      [[...search, "requestBody", ...json, "examples", "lastPage"], { value: { pageNumber: 9, filter: { text: "" } } }],
    ],
  },
  {
    rule: "keepnet/unique-example-names",
    fault: "two examples of one name",
    changes: [
      [[...company, "responses", "200", ...json, "examples", "company"], { $ref: "company-examples.yaml#/one" }],
      [[...user, "get", "responses", "200", ...json, "examples", "user"], { $ref: "user-examples.yaml#/one" }],
    ],
    files: {
      "company-examples.yaml": "one: { value: { status: null, data: { name: A } } }",
      "user-examples.yaml": "one: { value: { status: null, data: { name: B } } }",
    },
  },
  {
    rule: "keepnet/no-unused-definitions",
    fault: "an example that nothing refers to",
    changes: [[[...company, "responses", "200", ...json, "examples", "company"], { $ref: "examples.yaml#/used" }]],
    files: {
      "examples.yaml": "used:\n  value: { status: null, data: { name: A } }\n\nunused:\n  value: null\n",
    },
  },

  // statuses
  {
    rule: "rule/statuses-of-every-operation",
    fault: "no 429",
    changes: [[[...token, "responses", "429"], undefined]],
  },
  { rule: "rule/statuses-with-token", fault: "no 403", changes: [[[...search, "responses", "403"], undefined]] },
  { rule: "rule/statuses-of-one-company", fault: "no 404", changes: [[[...company, "responses", "404"], undefined]] },
  { rule: "rule/statuses-with-body", fault: "no 400", changes: [[[...search, "responses", "400"], undefined]] },
  {
    rule: "rule/no-422",
    fault: "a 422",
    changes: [[[...search, "responses", "422"], { $ref: "#/components/responses/Failure" }]],
  },
];
