import { json, reference, schemas, search, type Variant } from "./case.ts";

const example = [...json, "examples", "firstPage", "value"];

/** The page stands in `pagination` of the request, and the answer is a bare list. */
export const nestedPage: Variant["changes"] = [
  [
    [...schemas, "Pagination"],
    { type: "object", additionalProperties: false, properties: { pageNumber: { type: "integer" } } },
  ],
  [[...schemas, "SearchRequest", "properties", "pageNumber"], undefined],
  [[...schemas, "SearchRequest", "properties", "pagination"], reference("Pagination")],
  [[...search, "requestBody", ...example], { pagination: { pageNumber: 1 } }],
  [[...schemas, "CompanyPageResult", "allOf", 1, "properties", "data"], { type: "array", items: reference("Company") }],
  [[...search, "responses", "200", ...example, "data"], [{ name: "A" }]],
  [[...schemas, "CompanyPage"], undefined],
];

/** What looks like a fault and is none. */
export const acceptedVariants: Variant[] = [
  {
    what: "a page in `pagination`, answered by a bare list, is nested",
    changes: [...nestedPage, [[...search, "x-keepnet-pagination"], "nested"]],
  },
  {
    what: "a search that is answered by a single object is not paged",
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
    what: "the complexity of a password is no secret",
    changes: [[[...schemas, "TokenRequest", "properties", "minPasswordComplexity"], { type: "string" }]],
  },
];
