import { type Case, company, json, reference, schemas, search, token, user } from "./case.ts";

/** Faults in bodies, examples and statuses. */
export const bodyCases: Case[] = [
  // bodies
  {
    rule: "keepnet/media-types",
    fault: "JSON and a form",
    message: "A request has exactly one media type: keep the one that the API documents.",
    at: '"requestBody": {',
    changes: [[[...search, "requestBody", "content", "multipart/form-data"], { schema: reference("SearchRequest") }]],
  },
  {
    rule: "keepnet/media-types",
    fault: "JSON and CSV",
    message: "A success is one JSON body, or files only: keep one of the media types.",
    at: '"text/csv": {',
    changes: [[[...company, "responses", "200", "content", "text/csv"], { schema: reference("CompanyId") }]],
  },
  {
    rule: "keepnet/media-types",
    fault: "JSON and a spreadsheet",
    message: "A success is one JSON body, or files only: keep one of the media types.",
    at: '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {',
    changes: [
      [
        [
          ...company,
          "responses",
          "200",
          "content",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ],
        { schema: reference("CompanyId") },
      ],
    ],
  },
  {
    rule: "keepnet/media-types",
    fault: "two kinds of JSON in two successes",
    message: "A success is one JSON body, or files only: keep one of the media types.",
    at: '"application/json": {',
    changes: [
      [
        [...company, "responses", "202"],
        {
          description: "Accepted.",
          content: {
            "application/json": { schema: reference("Company"), examples: { company: { value: { name: "A" } } } },
          },
        },
      ],
    ],
  },
  {
    rule: "keepnet/media-types",
    fault: "a failure that is HTML",
    message: "A failure is application/json: no client handles `text/html`.",
    at: '"text/html": {',
    changes: [[["components", "responses", "Failure", "content", "text/html"], { schema: reference("CompanyId") }]],
  },
  {
    rule: "keepnet/media-types",
    fault: "a request with no media type",
    message: "A request has exactly one media type: keep the one that the API documents.",
    at: '"requestBody": {',
    changes: [
      [[...token, "requestBody", "content"], {}],
      [[...schemas, "TokenRequest"], undefined],
    ],
  },
  {
    rule: "keepnet/named-bodies",
    fault: "no schema",
    message: "A body is a named component: write `schema: { $ref: schemas.yaml#/Name }`.",
    at: '"application/json": {',
    changes: [[[...company, "responses", "200", ...json, "schema"], undefined]],
  },
  {
    rule: "keepnet/named-bodies",
    fault: "an inline schema",
    message: "A body is a named component: write `schema: { $ref: schemas.yaml#/Name }`.",
    at: '"application/json": {',
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
    message: "An object in a request is strict: write `additionalProperties: false`.",
    at: '"SearchRequest": {',
    changes: [[[...schemas, "SearchRequest", "additionalProperties"], undefined]],
  },
  {
    rule: "keepnet/strict-requests",
    fault: "an object inside the body tolerates unknown members",
    message: "An object in a request is strict: write `additionalProperties: false`.",
    at: '"Filter": {',
    changes: [[[...schemas, "Filter", "additionalProperties"], true]],
  },
  {
    rule: "keepnet/required-response-members",
    fault: "an optional member",
    message: "Members of a response are required: add id to `required`.",
    at: '"Company": {',
    changes: [[[...schemas, "Company", "properties", "id"], { type: "string" }]],
  },
  {
    rule: "keepnet/required-response-members",
    fault: "an optional member that more than the web UI shows",
    message: "Members of a response are required: add id to `required`.",
    at: '"Company": {',
    changes: [
      [
        [...schemas, "Company", "properties", "id"],
        { type: "string", description: "Seen in the web UI only. The documentation has it too." },
      ],
    ],
  },
  {
    rule: "keepnet/required-response-members",
    fault: "a response that refuses unknown members",
    message: "Remove `additionalProperties: false`: responses may gain members at any time.",
    at: '"additionalProperties": false',
    changes: [[[...schemas, "Company", "additionalProperties"], false]],
  },
  {
    rule: "keepnet/secret-format",
    fault: "a secret in a request",
    message: "`client_secret` looks like a secret: write `format: password`.",
    at: '"client_secret": {',
    changes: [[[...schemas, "TokenRequest", "properties", "client_secret", "format"], undefined]],
  },
  {
    rule: "keepnet/secret-format",
    fault: "a token in a response, behind a reference, and nullable",
    message: "`access_token` looks like a secret: write `format: password`.",
    at: '"access_token": {',
    changes: [
      [[...schemas, "TokenResponse", "properties", "access_token"], reference("Opaque")],
      [[...schemas, "Opaque"], { type: ["string", "null"] }],
    ],
  },

  // names of components
  typeName("role-result", "The component `role-result` needs the name of a type: write `RoleResult`."),
  typeName("2FaResult", "The component `2FaResult` needs the name of a type: begin it with a letter."),
  ...["Blob", "Record", "Omit", "WithRequired"].map((name) =>
    typeName(name, `Generated code uses the type \`${name}\` for something else: rename it.`),
  ),
  ...["SchemaCompanyResult", "WritableCompanyResult"].map((name) => ({
    ...typeName(
      name,
      `The types generated for \`${name}\` and \`CompanyResult\` can collide: rename one of the components.`,
    ),
    at: '"CompanyResult": {',
  })),
  {
    rule: "keepnet/type-names",
    fault: "a schema that is a whole file",
    message: "The component `token-kind` needs the name of a type: write `TokenKind`.",
    at: "type: string",
    file: "token-kind.yaml",
    changes: [[[...schemas, "TokenResponse", "properties", "more"], { $ref: "token-kind.yaml" }]],
    files: { "token-kind.yaml": "type: string\n" },
  },
  {
    rule: "keepnet/type-names",
    fault: "a schema named like the type of a parameter",
    message: "Two components get the type `ParameterCompanyIdHeader`: rename one of them.",
    at: '"CompanyIdHeader": {',
    changes: [
      [[...schemas, "TokenResponse", "properties", "more"], reference("ParameterCompanyIdHeader")],
      [[...schemas, "ParameterCompanyIdHeader"], { type: "string" }],
    ],
  },
  {
    rule: "keepnet/paging-bodies",
    fault: "rows without a name",
    message: "A row of a page is a named component: write `items: { $ref: schemas.yaml#/Name }`.",
    at: '"results": {',
    changes: [[[...schemas, "CompanyPage", "properties", "results", "items"], { type: "object" }]],
  },

  // examples
  {
    rule: "keepnet/named-examples",
    fault: "a request without one",
    message: "The request has no named example: write `examples: { name: { $ref: examples.yaml#/name } }`.",
    at: '"content": {',
    changes: [[[...search, "requestBody", ...json, "examples"], undefined]],
  },
  {
    rule: "keepnet/named-examples",
    fault: "a response with an example that has no name",
    message: "The response has no named example: write `examples: { name: { $ref: examples.yaml#/name } }`.",
    at: '"content": {',
    changes: [
      [[...company, "responses", "200", ...json, "examples"], undefined],
      [[...company, "responses", "200", ...json, "example"], { status: null, data: { name: "A" } }],
    ],
  },
  {
    rule: "keepnet/paired-examples",
    fault: "a request without its response",
    message: "No response has an example named `lastPage`: add the response to this request under the same name.",
    at: '"requestBody": {',
    changes: [
      [[...search, "requestBody", ...json, "examples", "lastPage"], { value: { pageNumber: 9, filter: { text: "" } } }],
    ],
  },
  {
    rule: "keepnet/unique-example-names",
    fault: "two examples of one name",
    message: "Another file has an example named `one` too: rename one of them.",
    at: "one: { value: { status: null, data: { name: B } } }",
    file: "user-examples.yaml",
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
    message: "Nothing refers to `unused`: use it or remove it.",
    at: "unused:",
    file: "examples.yaml",
    changes: [[[...company, "responses", "200", ...json, "examples", "company"], { $ref: "examples.yaml#/used" }]],
    files: {
      "examples.yaml": "used:\n  value: { status: null, data: { name: A } }\n\nunused:\n  value: null\n",
    },
  },

  {
    rule: "keepnet/member-names",
    fault: "a member that JavaScript takes for a prototype",
    message: "Remove the member `__proto__`: JavaScript takes it for the object's prototype, so tools lose it.",
    at: '"__proto__": {',
    changes: [
      [
        [...schemas, "Filter", "properties"],
        JSON.parse('{ "text": { "description": "A text." }, "__proto__": { "description": "A text." } }'),
      ],
    ],
  },
  {
    rule: "keepnet/no-endless-schemas",
    fault: "a schema that is a part of itself, by way of another",
    message:
      "The schema is a part of itself, which no type can express. Let it contain itself as a member of an object.",
    at: '"Filter": {',
    changes: [
      [
        [...schemas, "Filter"],
        { description: "A filter.", anyOf: [{ type: "object" }, { type: "array", items: reference("FilterPart") }] },
      ],
      [[...schemas, "FilterPart"], { anyOf: [reference("Filter"), { type: "string" }] }],
    ],
  },
  {
    rule: "keepnet/no-todo",
    fault: "a summary that is left to write",
    changes: [[[...company, "summary"], "TODO"]],
    message: 'Something is left to decide: replace `TODO` in `"summary": "TODO",`.',
    at: '"summary": "TODO",',
  },
  {
    rule: "keepnet/no-todo",
    fault: "an example that is left to write",
    changes: [[[...company, "responses", "200", ...json, "examples", "company"], { $ref: "examples.yaml#/used" }]],
    files: { "examples.yaml": "used:\n  value: { status: null, data: { name: TODO } }\n" },
    message: "Something is left to decide: replace `TODO` in `value: { status: null, data: { name: TODO } }`.",
    at: "value: { status: null, data: { name: TODO } }",
    file: "examples.yaml",
  },

  // statuses
  {
    rule: "keepnet/statuses",
    fault: "no 429",
    message: "Every operation has the responses 401, 429 and 500: refer to shared/responses.yaml.",
    at: '"responses": {',
    changes: [[[...token, "responses", "429"], undefined]],
  },
  {
    rule: "keepnet/statuses",
    fault: "no 403",
    message: "An operation that takes a token has the response 403: refer to shared/responses.yaml#/Forbidden.",
    at: '"responses": {',
    changes: [[[...search, "responses", "403"], undefined]],
  },
  {
    rule: "keepnet/statuses",
    fault: "no 404",
    message: "An operation that works in one company has the responses 400 and 404: refer to shared/responses.yaml.",
    at: '"responses": {',
    changes: [[[...company, "responses", "404"], undefined]],
  },
  {
    rule: "keepnet/statuses",
    fault: "no 400",
    message: "An operation with a request body has the response 400: refer to shared/responses.yaml#/BadRequest.",
    at: '"responses": {',
    changes: [[[...search, "responses", "400"], undefined]],
  },
  {
    rule: "keepnet/statuses",
    fault: "a 422",
    message: "The API knows no 422: an invalid request is a 400.",
    at: '"422": {',
    changes: [[[...search, "responses", "422"], { $ref: "#/components/responses/Failure" }]],
  },
];

/** A component of this name, which a response refers to. */
function typeName(name: string, message: string): Case {
  const changes: Case["changes"] = [
    [[...schemas, "TokenResponse", "properties", "more"], reference(name)],
    [[...schemas, name], { type: "string" }],
  ];
  return { rule: "keepnet/type-names", fault: `a schema named ${name}`, message, at: `"${name}": {`, changes };
}
