import { base } from "../base.ts";
import { type Case, company, json, reference, search, token, user } from "./case.ts";

/** Faults in what an operation says about itself. */
export const operationCases: Case[] = [
  // names
  {
    rule: "rule/operation-id-camel-case",
    fault: "PascalCase",
    message: "Write the operationId in camelCase, verb first: searchCompanies.",
    at: '"operationId": "GetCompany",',
    changes: [[[...company, "operationId"], "GetCompany"]],
  },
  {
    rule: "keepnet/known-extensions",
    fault: "a misspelt extension",
    message:
      "Unknown extension on an operation: instead of `x-keepnet-page` write x-keepnet-scope, x-keepnet-effect, x-keepnet-repeatable, x-keepnet-all-companies, x-keepnet-pagination or x-keepnet-order-by.",
    at: '"x-keepnet-page": "page"',
    changes: [[[...company, "x-keepnet-page"], "page"]],
  },
  {
    rule: "keepnet/known-extensions",
    fault: "a misspelt extension of a parameter",
    message: "Unknown extension on a parameter: did you mean `x-keepnet-company-id` instead of `x-keepnet-companyid`?",
    at: '"x-keepnet-companyid": true',
    changes: [[[...user, "parameters", 0, "x-keepnet-companyid"], true]],
  },
  {
    rule: "keepnet/known-extensions",
    fault: "a misspelt extension of an example",
    message: "Unknown extension on an example: did you mean `x-keepnet-company` instead of `x-keepnet-compny`?",
    at: '"x-keepnet-compny": "qL3nF8vXr2Ta"',
    changes: [[[...company, "responses", "200", ...json, "examples", "company", "x-keepnet-compny"], "qL3nF8vXr2Ta"]],
  },
  {
    rule: "keepnet/company-ids",
    fault: "the company's name instead of its id",
    message: "x-keepnet-company is the Company ID whose data the example shows: write its twelve characters.",
    at: '"x-keepnet-company": "Quillfern Logistics"',
    changes: [
      [[...company, "responses", "200", ...json, "examples", "company", "x-keepnet-company"], "Quillfern Logistics"],
    ],
  },

  // scope
  {
    rule: "keepnet/annotations",
    fault: "no scope",
    message: "Declare where the operation runs: x-keepnet-scope is company, company-path, reseller, shared or none.",
    at: '"post": {',
    changes: [[[...search, "x-keepnet-scope"], undefined]],
  },
  {
    rule: "keepnet/annotations",
    fault: "unknown scope",
    message: "Declare where the operation runs: x-keepnet-scope is company, company-path, reseller, shared or none.",
    at: '"x-keepnet-scope": "everywhere",',
    changes: [[[...search, "x-keepnet-scope"], "everywhere"]],
  },
  {
    rule: "keepnet/security-of-scope",
    fault: "the token operation asks for a token",
    message: "An operation of scope none takes no token: write `security: []`.",
    at: '"security": [',
    changes: [[[...token, "security"], [{ bearerAuth: [] }]]],
  },
  {
    rule: "keepnet/security-of-scope",
    fault: "the token operation inherits the need for a token",
    message: "An operation of scope none takes no token: write `security: []`.",
    at: '"post": {',
    changes: [[[...token, "security"], undefined]],
  },
  {
    rule: "keepnet/security-of-scope",
    fault: "an operation opts out of the token",
    message: "Remove `security`: the document's own applies to every operation that takes a token.",
    at: '"security": []',
    changes: [[[...company, "security"], []]],
  },
  {
    rule: "keepnet/scope-parameters",
    fault: "a company operation has no query parameter for the company",
    message:
      "An operation of scope company refers to CompanyIdHeader and CompanyIdQuery, and no path parameter is marked x-keepnet-company-id. Correct the scope or the parameters.",
    at: '"x-keepnet-scope": "company",',
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
    message:
      "An operation of scope company refers to CompanyIdHeader and CompanyIdQuery, and no path parameter is marked x-keepnet-company-id. Correct the scope or the parameters.",
    at: '"x-keepnet-scope": "company",',
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
    message:
      "An operation of scope company-path marks its path's Company ID with x-keepnet-company-id, and has no other parameter for it. Correct the scope or the parameters.",
    at: '"x-keepnet-scope": "company-path",',
    changes: [[["paths", "/companies/{resourceId}", "parameters", 0, "x-keepnet-company-id"], undefined]],
  },
  {
    rule: "keepnet/scope-parameters",
    fault: "a company-path operation takes the company header too",
    message:
      "An operation of scope company-path marks its path's Company ID with x-keepnet-company-id, and has no other parameter for it. Correct the scope or the parameters.",
    at: '"x-keepnet-scope": "company-path",',
    changes: [[[...company, "parameters"], [{ $ref: "#/components/parameters/CompanyIdHeader" }]]],
  },
  {
    rule: "keepnet/scope-parameters",
    fault: "a reseller operation takes the company header",
    message:
      "An operation of scope reseller has no parameter marked x-keepnet-company-id. Correct the scope or the parameters.",
    at: '"x-keepnet-scope": "reseller",',
    changes: [[[...search, "parameters"], [{ $ref: "#/components/parameters/CompanyIdHeader" }]]],
  },
  {
    rule: "keepnet/scope-parameters",
    fault: "the token operation takes the company header",
    message:
      "An operation of scope none has no parameter marked x-keepnet-company-id. Correct the scope or the parameters.",
    at: '"x-keepnet-scope": "none",',
    changes: [[[...token, "parameters"], [{ $ref: "#/components/parameters/CompanyIdHeader" }]]],
  },

  // what no client offers, or generation cannot express
  {
    rule: "keepnet/methods",
    fault: "a misspelt method",
    message: "`gett` is no method of OpenAPI. Did you mean `get`?",
    at: '"gett": {',
    alsoFoundBy: "struct",
    changes: [[["paths", "/companies/{resourceId}", "gett"], { operationId: "gettCompany" }]],
  },
  {
    rule: "keepnet/methods",
    fault: "a method that OpenAPI does not know",
    message: "`subscribe` is no method of OpenAPI. Write get, put, post, delete or patch, or remove it.",
    at: '"subscribe": {',
    alsoFoundBy: "struct",
    changes: [[["paths", "/companies/{resourceId}", "subscribe"], { operationId: "subscribeCompany" }]],
  },
  {
    rule: "keepnet/methods",
    fault: "a HEAD",
    message: "`head` is a method that no client has. Write get, put, post, delete or patch, or remove it.",
    at: '"head": {',
    changes: [
      [[...user, "head"], { ...base.paths["/users/{userId}"].delete, operationId: "headUser" }],
      [[...user, "post"], undefined],
      [[...user, "delete"], undefined],
    ],
  },
  {
    rule: "keepnet/unique-operation-ids",
    fault: "two operationIds that differ by case alone",
    message: "The operationId `searchcompanies` differs from `searchCompanies` by case alone: rename one of them.",
    at: '"operationId": "searchcompanies",',
    changes: [[[...company, "operationId"], "searchcompanies"]],
  },
  {
    rule: "keepnet/sendable-parameters",
    fault: "a cookie",
    message: "No client sends cookies: remove the parameter, or move it to the header, query or path.",
    at: '"in": "cookie",',
    changes: [
      [
        [...company, "parameters"],
        [{ name: "session", in: "cookie", description: "The session.", schema: { type: "string" } }],
      ],
    ],
  },
  {
    rule: "keepnet/sendable-parameters",
    fault: "a parameter that is JSON",
    message: "No client encodes the content of a parameter: write `schema` instead of `content`.",
    at: '"content": {',
    changes: [
      [
        [...company, "parameters"],
        [
          {
            name: "filter",
            in: "query",
            description: "A filter.",
            content: { "application/json": { schema: reference("Filter") } },
          },
        ],
      ],
    ],
  },
];
