import { nestedPage } from "./accepted.ts";
import { type Case, company, json, reference, schemas, search, token, user } from "./case.ts";

/** Faults in what an operation says about itself. */
export const operationCases: Case[] = [
  // names
  {
    rule: "rule/operation-id-camel-case",
    fault: "PascalCase",
    changes: [[[...company, "operationId"], "GetCompany"]],
  },
  {
    rule: "rule/known-operation-extensions",
    fault: "a misspelt extension",
    changes: [[[...company, "x-keepnet-page"], "page"]],
  },
  {
    rule: "rule/known-parameter-extensions",
    fault: "a misspelt extension",
    changes: [[[...user, "parameters", 0, "x-keepnet-companyid"], true]],
  },
  {
    rule: "rule/known-example-extensions",
    fault: "a misspelt extension",
    changes: [[[...company, "responses", "200", ...json, "examples", "company", "x-keepnet-compny"], "qL3nF8vXr2Ta"]],
  },
  {
    rule: "rule/example-company",
    fault: "the company's name instead of its id",
    changes: [
      [[...company, "responses", "200", ...json, "examples", "company", "x-keepnet-company"], "Quillfern Logistics"],
    ],
  },

  // scope
  { rule: "rule/scope-declared", fault: "no scope", changes: [[[...search, "x-keepnet-scope"], undefined]] },
  { rule: "rule/scope-declared", fault: "unknown scope", changes: [[[...search, "x-keepnet-scope"], "everywhere"]] },
  {
    rule: "rule/no-token-without-scope",
    fault: "the token operation asks for a token",
    changes: [[[...token, "security"], [{ bearerAuth: [] }]]],
  },
  {
    rule: "rule/no-token-without-scope",
    fault: "the token operation inherits the need for a token",
    changes: [[[...token, "security"], undefined]],
  },
  {
    rule: "rule/token-with-scope",
    fault: "an operation opts out of the token",
    changes: [[[...company, "security"], []]],
  },
  {
    rule: "keepnet/scope-parameters",
    fault: "a company operation has no query parameter for the company",
    changes: [
      [[...user, "parameters", 2], undefined],
      [["components", "parameters", "CompanyIdQuery"], undefined],
      [[...user, "post"], undefined],
      [[...user, "delete"], undefined],
    ],
  },
  {
    rule: "keepnet/scope-parameters",
    fault: "the path id of a company operation is marked",
    changes: [
      [[...user, "parameters", 0, "x-keepnet-company-id"], true],
      [[...user, "parameters", 0, "schema"], reference("CompanyId")],
      [[...user, "post"], undefined],
      [[...user, "delete"], undefined],
    ],
  },
  {
    rule: "keepnet/scope-parameters",
    fault: "the path id of a company-path operation is not marked",
    changes: [[["paths", "/companies/{resourceId}", "parameters", 0, "x-keepnet-company-id"], undefined]],
  },
  {
    rule: "keepnet/scope-parameters",
    fault: "a company-path operation takes the company header too",
    changes: [[[...company, "parameters"], [{ $ref: "#/components/parameters/CompanyIdHeader" }]]],
  },
  {
    rule: "keepnet/scope-parameters",
    fault: "a reseller operation takes the company header",
    changes: [[[...search, "parameters"], [{ $ref: "#/components/parameters/CompanyIdHeader" }]]],
  },
  {
    rule: "keepnet/scope-parameters",
    fault: "the token operation takes the company header",
    changes: [[[...token, "parameters"], [{ $ref: "#/components/parameters/CompanyIdHeader" }]]],
  },

  // company parameters
  {
    rule: "rule/company-id-marked",
    fault: "a header is named like a Company ID",
    changes: [
      [
        [...user, "get", "parameters"],
        [{ name: "x-ir-company-id", in: "header", description: "The company.", schema: reference("CompanyId") }],
      ],
    ],
  },
  {
    rule: "rule/company-id-true",
    fault: "a mark that says false",
    changes: [
      [[...user, "parameters", 0, "x-keepnet-company-id"], false],
      [[...user, "parameters", 0, "schema"], reference("CompanyId")],
    ],
  },
  {
    rule: "rule/company-id-schema",
    fault: "a Company ID of another schema",
    changes: [[["components", "parameters", "CompanyIdHeader", "schema"], { type: "string" }]],
  },

  // safe
  { rule: "rule/safe-on-post", fault: "no mark", changes: [[[...search, "x-keepnet-safe"], undefined]] },
  { rule: "rule/safe-on-post", fault: "a text", changes: [[[...search, "x-keepnet-safe"], "yes"]] },
  { rule: "rule/safe-only-on-post", fault: "on a GET", changes: [[[...company, "x-keepnet-safe"], true]] },

  // all companies
  {
    rule: "rule/all-companies-on-company",
    fault: "no mark",
    changes: [[[...user, "get", "x-keepnet-all-companies"], undefined]],
  },
  {
    rule: "rule/all-companies-on-company",
    fault: "a text",
    changes: [[[...user, "get", "x-keepnet-all-companies"], "no"]],
  },
  {
    rule: "rule/all-companies-only-on-company",
    fault: "on a reseller operation",
    changes: [[[...search, "x-keepnet-all-companies"], true]],
  },
  {
    rule: "rule/all-companies-false-for-unsafe-post",
    fault: "true on a POST that writes",
    changes: [[[...user, "post", "x-keepnet-all-companies"], true]],
  },
  {
    rule: "rule/all-companies-false-for-put-and-delete",
    fault: "true on a DELETE",
    changes: [[[...user, "delete", "x-keepnet-all-companies"], true]],
  },

  // pagination
  {
    rule: "rule/pagination-with-order-by",
    fault: "no order",
    changes: [[[...search, "x-keepnet-order-by"], undefined]],
  },
  { rule: "rule/pagination-value", fault: "unknown style", changes: [[[...search, "x-keepnet-pagination"], "list"]] },
  { rule: "rule/order-by-value", fault: "empty", changes: [[[...search, "x-keepnet-order-by"], ""]] },
  {
    rule: "keepnet/paging-bodies",
    fault: "a GET is marked",
    changes: [
      [[...company, "x-keepnet-pagination"], "page"],
      [[...company, "x-keepnet-order-by"], "CreateTime"],
    ],
  },
  {
    rule: "keepnet/paging-bodies",
    fault: "a paged operation is not marked",
    changes: [
      [[...search, "x-keepnet-pagination"], undefined],
      [[...search, "x-keepnet-order-by"], undefined],
    ],
  },
  {
    rule: "keepnet/paging-bodies",
    fault: "the request has no pageNumber",
    changes: [
      [[...schemas, "SearchRequest", "properties", "pageNumber"], undefined],
      [[...search, "requestBody", ...json, "examples", "firstPage", "value", "pageNumber"], undefined],
    ],
  },
  {
    rule: "keepnet/paging-bodies",
    fault: "the page stands elsewhere in the answer",
    changes: [[[...search, "x-keepnet-pagination"], "items"]],
  },
  {
    rule: "keepnet/paging-bodies",
    fault: "a page in `pagination`, answered by a bare list, is not marked",
    changes: [
      ...nestedPage,
      [[...search, "x-keepnet-pagination"], undefined],
      [[...search, "x-keepnet-order-by"], undefined],
    ],
  },
  {
    rule: "keepnet/paging-bodies",
    fault: "a nested page whose request has no `pagination`",
    changes: [
      ...nestedPage,
      [[...search, "x-keepnet-pagination"], "nested"],
      [[...search, "requestBody", ...json, "examples", "firstPage", "value"], {}],
      [[...schemas, "SearchRequest", "properties", "pagination"], undefined],
      [[...schemas, "Pagination"], undefined],
    ],
  },
];
