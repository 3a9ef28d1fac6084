import { base } from "../base.ts";
import { company, json, reference, schemas, search, token, user, type Variant } from "./case.ts";

const example = [...json, "examples", "firstPage", "value"];

/** The paging members stand in `pagination` of the request. */
export const nestedPage: Variant["changes"] = [
  [
    [...schemas, "Pagination"],
    {
      type: "object",
      description: "The page.",
      additionalProperties: false,
      properties: { pageNumber: { type: "integer", description: "The page." } },
    },
  ],
  [[...schemas, "SearchRequest", "properties", "pageNumber"], undefined],
  [[...schemas, "SearchRequest", "properties", "pagination"], reference("Pagination")],
  [[...search, "requestBody", ...example], { pagination: { pageNumber: 1 } }],
];

/** What looks like a fault and is none. */
export const acceptedVariants: Variant[] = [
  {
    what: "a page that is requested in `pagination` is nested",
    changes: [...nestedPage, [[...search, "x-keepnet-pagination"], "nested"]],
  },
  {
    what: "a search whose response is a single object is not paged",
    changes: [
      [[...search, "x-keepnet-pagination"], undefined],
      [[...search, "x-keepnet-order-by"], undefined],
      [[...search, "responses", "200", ...json, "schema"], reference("CompanyResult")],
      [[...search, "responses", "200", ...example, "data"], { name: "A" }],
      [[...schemas, "CompanyPageResult"], undefined],
      [[...schemas, "CompanyPage"], undefined],
    ],
  },
  {
    what: "one JSON body under two statuses",
    changes: [
      [
        [...company, "responses", "201"],
        { ...base.paths["/companies/{resourceId}"].get.responses["200"], description: "Created." },
      ],
    ],
  },
  {
    what: "optional members of a response that only the web UI shows",
    changes: [
      [
        [...schemas, "Company", "properties", "region"],
        { type: "string", description: "Where its data is. Seen in the web UI only." },
      ],
      [
        [...schemas, "Company", "properties", "parentId"],
        { ...reference("CompanyId"), description: "The company above. Seen in the web UI only." },
      ],
    ],
  },
  {
    what: "the complexity of a password is no secret",
    changes: [
      [
        [...schemas, "TokenRequest", "properties", "minPasswordComplexity"],
        { type: "string", description: "A level." },
      ],
    ],
  },
  {
    what: "a PATCH, and an extensible enum of numbers or null",
    changes: [
      [
        [...user, "patch"],
        {
          ...base.paths["/users/{userId}"].post,
          operationId: "changeUser",
        },
      ],
      [[...user, "delete"], undefined],
      [
        [...schemas, "SearchRequest", "properties", "pageNumber"],
        { type: ["integer", "null"], description: "The page.", "x-extensible-enum": [1, 2] },
      ],
    ],
  },
  {
    what: "data that looks like a reference",
    changes: [
      [
        [...schemas, "Filter", "properties", "text"],
        { type: "object", description: "Texts.", additionalProperties: { type: "string" } },
      ],
      [[...search, "requestBody", ...example, "filter", "text"], { $ref: "nowhere", "x-keepnet-scop": "a" }],
    ],
  },
  {
    what: "a chain of references, and aliases",
    changes: [[[...schemas, "CompanyResult", "allOf", 1, "properties", "data"], { $ref: "aliases.yaml#/Chain" }]],
    files: {
      "aliases.yaml":
        "Chain: { $ref: '#/Aliased' }\nAliased:\n  type: object\n  required: [name]\n" +
        "  properties: { name: { type: string, title: &title Name., description: *title } }\n",
    },
  },
  {
    what: "a component with an acronym in its name, or named like a global that generated code does not use",
    changes: [
      [[...schemas, "TokenResponse", "properties", "more"], reference("RoleMFAResult")],
      [[...schemas, "RoleMFAResult"], { type: "array", items: reference("Promise") }],
      [[...schemas, "Promise"], { type: "string" }],
    ],
  },
  {
    what: "members and headers whose names begin with x-",
    changes: [
      [[...schemas, "TokenResponse", "properties", "x-total"], { type: "integer" }],
      [
        [...token, "responses", "200", "headers"],
        { "x-total": { description: "The total.", schema: { type: "integer" } } },
      ],
    ],
  },
  {
    what: "a word of code, an answer to a question, and a summary of 60 characters",
    changes: [
      [[...company, "description"], "Reads the company of an `id` or `email`. No longer a client-id."],
      [[...schemas, "Company", "properties", "name", "description"], "The answer to a question of the exam."],
      [[...search, "summary"], "Search companies by name, license, reseller, tag and country"],
    ],
  },
];
