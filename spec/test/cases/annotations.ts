import { nestedPage } from "./accepted.ts";
import { type Case, company, json, reference, schemas, search, user } from "./case.ts";

const deletion = [...user, "delete"];

/** Faults in extensions and in what they ask for. */
export const annotationCases: Case[] = [
  // company parameters
  {
    rule: "keepnet/company-ids",
    fault: "a header is named like a Company ID",
    message: "This parameter's name is that of a Company ID: write `x-keepnet-company-id: true`.",
    at: '"name": "x-ir-company-id",',
    changes: [
      [
        [...user, "get", "parameters"],
        [{ name: "x-ir-company-id", in: "header", description: "The company.", schema: reference("CompanyId") }],
      ],
    ],
  },
  {
    rule: "keepnet/company-ids",
    fault: "a mark that says false",
    message: "x-keepnet-company-id is true or absent.",
    at: '"x-keepnet-company-id": false',
    changes: [
      [[...user, "parameters", 0, "x-keepnet-company-id"], false],
      [[...user, "parameters", 0, "schema"], reference("CompanyId")],
    ],
  },
  {
    rule: "keepnet/company-ids",
    fault: "a Company ID of another schema",
    message: "A parameter that carries a Company ID has the schema `$ref: …/schemas.yaml#/CompanyId`.",
    at: '"schema": {',
    changes: [[["components", "parameters", "CompanyIdHeader", "schema"], { type: "string" }]],
  },

  // effect
  {
    rule: "keepnet/annotations",
    fault: "an operation with no x-keepnet-effect",
    message: "Say what a call does: x-keepnet-effect is read, write, sends-messages or destructive.",
    at: '"post": {',
    changes: [[[...search, "x-keepnet-effect"], undefined]],
  },
  {
    rule: "keepnet/annotations",
    fault: "an unknown effect",
    message:
      "Say what a call does: x-keepnet-effect is read, write, sends-messages or destructive. Did you mean `write`?",
    at: '"x-keepnet-effect": "writes",',
    changes: [[[...search, "x-keepnet-effect"], "writes"]],
  },
  {
    rule: "keepnet/annotations",
    fault: "a GET that writes",
    message: "Clients take a GET for a read, which may be sent again: write `x-keepnet-effect: read`.",
    at: '"x-keepnet-effect": "write",',
    changes: [[[...company, "x-keepnet-effect"], "write"]],
  },

  // repeatable
  {
    rule: "keepnet/annotations",
    fault: "x-keepnet-repeatable is a text",
    message: "x-keepnet-repeatable is true or false.",
    at: '"x-keepnet-repeatable": "no"',
    changes: [[[...deletion, "x-keepnet-repeatable"], "no"]],
  },
  {
    rule: "keepnet/annotations",
    fault: "x-keepnet-repeatable that says the rule again",
    message: "Remove x-keepnet-repeatable: true is the rule for a DELETE of this effect.",
    at: '"x-keepnet-repeatable": true',
    changes: [[[...deletion, "x-keepnet-repeatable"], true]],
  },
  {
    rule: "keepnet/annotations",
    fault: "x-keepnet-repeatable on a read",
    message: "Remove x-keepnet-repeatable: a read may always be sent twice.",
    at: '"x-keepnet-repeatable": false',
    changes: [[[...search, "x-keepnet-repeatable"], false]],
  },
  {
    rule: "keepnet/annotations",
    fault: "messages that may be sent twice",
    message: "Remove x-keepnet-repeatable: what sends messages is never sent twice.",
    at: '"x-keepnet-repeatable": true',
    changes: [
      [[...deletion, "x-keepnet-effect"], "sends-messages"],
      [[...deletion, "x-keepnet-repeatable"], true],
    ],
  },

  // all companies
  {
    rule: "keepnet/annotations",
    fault: "no x-keepnet-all-companies",
    message: "Say whether a Reseller may call this with no Company ID: `x-keepnet-all-companies: true` or `false`.",
    at: '"get": {',
    changes: [[[...user, "get", "x-keepnet-all-companies"], undefined]],
  },
  {
    rule: "keepnet/annotations",
    fault: "x-keepnet-all-companies is a text",
    message: "Say whether a Reseller may call this with no Company ID: `x-keepnet-all-companies: true` or `false`.",
    at: '"x-keepnet-all-companies": "no",',
    changes: [[[...user, "get", "x-keepnet-all-companies"], "no"]],
  },
  {
    rule: "keepnet/annotations",
    fault: "x-keepnet-all-companies on a reseller operation",
    message: "Remove x-keepnet-all-companies: it belongs to operations of scope company only.",
    at: '"x-keepnet-all-companies": true',
    changes: [[[...search, "x-keepnet-all-companies"], true]],
  },
  {
    rule: "keepnet/annotations",
    fault: "x-keepnet-all-companies true on a POST that writes",
    message: "A write works in one company: write `x-keepnet-all-companies: false`.",
    at: '"x-keepnet-all-companies": true,',
    changes: [[[...user, "post", "x-keepnet-all-companies"], true]],
  },
  {
    rule: "keepnet/annotations",
    fault: "x-keepnet-all-companies true on a DELETE",
    message: "A write works in one company: write `x-keepnet-all-companies: false`.",
    at: '"x-keepnet-all-companies": true,',
    changes: [[[...user, "delete", "x-keepnet-all-companies"], true]],
  },

  // pagination
  {
    rule: "keepnet/annotations",
    fault: "a paged operation with no order",
    message: "A paged operation has both extensions: add x-keepnet-order-by or remove x-keepnet-pagination.",
    at: '"x-keepnet-pagination": "page",',
    changes: [[[...search, "x-keepnet-order-by"], undefined]],
  },
  {
    rule: "keepnet/annotations",
    fault: "unknown pagination",
    message: "x-keepnet-pagination says where the page is in the response: page, nested or items.",
    at: '"x-keepnet-pagination": "list",',
    changes: [[[...search, "x-keepnet-pagination"], "list"]],
  },
  {
    rule: "keepnet/annotations",
    fault: "an empty order",
    message: "x-keepnet-order-by is a value of orderBy that works, such as CreateTime.",
    at: '"x-keepnet-order-by": "",',
    changes: [[[...search, "x-keepnet-order-by"], ""]],
  },
  {
    rule: "keepnet/paging-bodies",
    fault: "a GET is marked",
    message:
      "x-keepnet-pagination page needs `pageNumber` in the request and a list in `data.results` of the response. Correct the schemas or remove the mark.",
    at: '"x-keepnet-pagination": "page",',
    changes: [
      [[...company, "x-keepnet-pagination"], "page"],
      [[...company, "x-keepnet-order-by"], "CreateTime"],
    ],
  },
  {
    rule: "keepnet/paging-bodies",
    fault: "a paged operation is not marked",
    message: "The operation is paged: write `x-keepnet-pagination: page` and x-keepnet-order-by.",
    at: '"post": {',
    changes: [
      [[...search, "x-keepnet-pagination"], undefined],
      [[...search, "x-keepnet-order-by"], undefined],
    ],
  },
  {
    rule: "keepnet/paging-bodies",
    fault: "the request has no pageNumber",
    message:
      "x-keepnet-pagination page needs `pageNumber` in the request and a list in `data.results` of the response. Correct the schemas or remove the mark.",
    at: '"x-keepnet-pagination": "page",',
    changes: [
      [[...schemas, "SearchRequest", "properties", "pageNumber"], undefined],
      [[...search, "requestBody", ...json, "examples", "firstPage", "value", "pageNumber"], undefined],
    ],
  },
  {
    rule: "keepnet/paging-bodies",
    fault: "the page stands elsewhere in the response",
    message:
      "x-keepnet-pagination items needs `pageNumber` in the request and a list in `data.items.results` of the response. Correct the schemas or remove the mark.",
    at: '"x-keepnet-pagination": "items",',
    changes: [[[...search, "x-keepnet-pagination"], "items"]],
  },
  {
    rule: "keepnet/paging-bodies",
    fault: "a page that is requested in `pagination` is not marked",
    message: "The operation is paged: write `x-keepnet-pagination: nested` and x-keepnet-order-by.",
    at: '"post": {',
    changes: [
      ...nestedPage,
      [[...search, "x-keepnet-pagination"], undefined],
      [[...search, "x-keepnet-order-by"], undefined],
    ],
  },
  {
    rule: "keepnet/paging-bodies",
    fault: "a nested page whose request has no `pagination`",
    message:
      "x-keepnet-pagination nested needs `pagination.pageNumber` in the request and a list in `data.results` of the response. Correct the schemas or remove the mark.",
    at: '"x-keepnet-pagination": "nested",',
    changes: [
      ...nestedPage,
      [[...search, "x-keepnet-pagination"], "nested"],
      [[...search, "requestBody", ...json, "examples", "firstPage", "value"], {}],
      [[...schemas, "SearchRequest", "properties", "pagination"], undefined],
      [[...schemas, "Pagination"], undefined],
    ],
  },

  // extensions and their values
  {
    rule: "keepnet/known-extensions",
    fault: "a misspelt prefix",
    message: "Unknown extension on an operation: did you mean `x-keepnet-scope` instead of `x-keepnett-scope`?",
    at: '"x-keepnett-scope": "reseller"',
    changes: [[[...search, "x-keepnett-scope"], "reseller"]],
  },
  {
    rule: "keepnet/known-extensions",
    fault: "an extension of an operation on a path",
    message: "Unknown extension: `x-keepnet-scope` belongs to an operation.",
    at: '"x-keepnet-scope": "company-path"',
    changes: [[["paths", "/companies/{resourceId}", "x-keepnet-scope"], "company-path"]],
  },
  {
    rule: "keepnet/known-extensions",
    fault: "an extension of the root",
    message: "Unknown extension: remove `x-keepnet-scopes`. The nearest, `x-keepnet-scope`, has no meaning here.",
    at: '"x-keepnet-scopes": [',
    changes: [[["x-keepnet-scopes"], ["company"]]],
  },
  {
    rule: "keepnet/known-extensions",
    fault: "an extension of the vendor's",
    message: "Unknown extension: remove `x-audience`.",
    at: '"x-audience": "partners"',
    changes: [[["info", "x-audience"], "partners"]],
  },
  {
    rule: "keepnet/known-extensions",
    fault: "a misspelt extension of a schema",
    message: "Unknown extension on a schema: did you mean `x-extensible-enum` instead of `x-extensible-enums`?",
    at: '"x-extensible-enums": [',
    changes: [[[...schemas, "CompanyId", "x-extensible-enums"], ["a"]]],
  },
  {
    rule: "keepnet/annotations",
    fault: "a misspelt scope",
    message:
      "Declare where the operation runs: x-keepnet-scope is company, company-path, reseller, shared or none. Did you mean `reseller`?",
    at: '"x-keepnet-scope": "reseler",',
    changes: [[[...search, "x-keepnet-scope"], "reseler"]],
  },
  {
    rule: "keepnet/annotations",
    fault: "a scope in a list",
    message: "Declare where the operation runs: x-keepnet-scope is company, company-path, reseller, shared or none.",
    at: '"x-keepnet-scope": [',
    changes: [[[...search, "x-keepnet-scope"], [{}]]],
  },
  {
    rule: "keepnet/annotations",
    fault: "an order without pagination",
    message: "A paged operation has both extensions: add x-keepnet-pagination or remove x-keepnet-order-by.",
    at: '"x-keepnet-order-by": "Name"',
    changes: [[[...company, "x-keepnet-order-by"], "Name"]],
  },
  {
    rule: "keepnet/extensible-enum",
    fault: "on an object",
    message: "x-extensible-enum is for strings and numbers: add `type: string` or remove the list.",
    at: '"x-extensible-enum": [',
    changes: [[[...schemas, "Company", "x-extensible-enum"], ["a"]]],
  },
  {
    rule: "keepnet/extensible-enum",
    fault: "no values",
    message: "x-extensible-enum is a list of different values of type string, with at least one. Correct the list.",
    at: '"x-extensible-enum": []',
    changes: [[[...schemas, "CompanyId", "x-extensible-enum"], []]],
  },
  {
    rule: "keepnet/extensible-enum",
    fault: "a value twice",
    message: "x-extensible-enum is a list of different values of type string, with at least one. Correct the list.",
    at: '"x-extensible-enum": [',
    changes: [
      [
        [...schemas, "CompanyId", "x-extensible-enum"],
        ["a", "b", "a"],
      ],
    ],
  },
  {
    rule: "keepnet/extensible-enum",
    fault: "a value of another type",
    message: "x-extensible-enum is a list of different values of type integer, with at least one. Correct the list.",
    at: '"x-extensible-enum": [',
    changes: [
      [
        [...schemas, "SearchRequest", "properties", "pageNumber", "x-extensible-enum"],
        [1, 1.5],
      ],
    ],
  },
];
