import { base } from "../support/base.ts";
import { type Case, operation, schema } from "./case.ts";

const company = (...rest: (string | number)[]) => schema("Company", ...rest);
const answers = operation("get", "/companies/{companyId}", "responses");
const { "200": success } = base.paths["/companies/{companyId}"].get.responses;

export const responses: Case[] = [
  {
    change: "a member more",
    edit: [[company("properties", "city"), { type: "string" }]],
    verdicts: ["minor GET /companies/{companyId}: response member city added"],
    back: ["major GET /companies/{companyId}: response member city removed"],
  },
  {
    change: "a member is always there",
    edit: [[company("required"), ["id", "name", "seats"]]],
    verdicts: ["minor GET /companies/{companyId}: response member seats is now always there"],
    back: ["major GET /companies/{companyId}: response member seats may now be missing"],
  },
  {
    change: "a member may be null",
    edit: [[company("properties", "name", "type"), ["string", "null"]]],
    verdicts: ["major GET /companies/{companyId}: response member name may now be null"],
    back: ["minor GET /companies/{companyId}: response member name is never null any more"],
  },
  {
    change: "an object may be null, written as alternatives",
    edit: [[company("properties", "owner"), { anyOf: [{ $ref: "#/components/schemas/Owner" }, { type: "null" }] }]],
    verdicts: ["major GET /companies/{companyId}: response member owner may now be null"],
    back: ["minor GET /companies/{companyId}: response member owner is never null any more"],
  },
  {
    change: "a member has another type",
    edit: [[company("properties", "seats", "type"), "string"]],
    verdicts: ["major GET /companies/{companyId}: response member seats changed from integer to string"],
    back: ["major GET /companies/{companyId}: response member seats changed from string to integer"],
  },
  {
    change: "an object becomes a text",
    edit: [[company("properties", "owner"), { type: "string" }]],
    verdicts: ["major GET /companies/{companyId}: response member owner changed from object to string"],
    back: ["major GET /companies/{companyId}: response member owner changed from string to object"],
  },
  {
    change: "an enum gives one value more",
    edit: [[company("properties", "plan", "enum"), ["basic", "full", "trial"]]],
    verdicts: ["minor GET /companies/{companyId}: response member plan gained trial"],
    back: ["major GET /companies/{companyId}: response member plan lost trial"],
  },
  {
    change: "an enum becomes free text",
    edit: [[company("properties", "plan"), { type: "string" }]],
    verdicts: ["major GET /companies/{companyId}: response member plan may now be any value"],
    back: ["major GET /companies/{companyId}: response member plan is now one of basic, full"],
  },
  {
    change: "a failure's status more",
    edit: [[[...answers, "409"], base.paths["/reports"].get.responses["400"]]],
    verdicts: ["minor GET /companies/{companyId}: failure 409 added"],
    back: ["major GET /companies/{companyId}: failure 409 removed, and no other failure has a body"],
  },
  {
    change: "another success with the same body",
    edit: [[[...answers, "202"], success]],
    verdicts: ["minor GET /companies/{companyId}: response 202 added"],
    back: ["major GET /companies/{companyId}: response 202 removed"],
  },
  {
    change: "another success with no body",
    edit: [[[...answers, "204"], { description: "No company." }]],
    verdicts: ["major GET /companies/{companyId}: response 204 added, with another body than the other successes"],
    back: ["major GET /companies/{companyId}: response 204 removed"],
  },
  {
    change: "another status for the success",
    edit: [[answers, { "201": success }]],
    verdicts: ["major GET /companies/{companyId}: response 200 became 201"],
    back: ["major GET /companies/{companyId}: response 201 became 200"],
  },
  {
    change: "another media type",
    edit: [[[...answers, "200", "content"], { "text/csv": { schema: { type: "string" } } }]],
    verdicts: [
      "major GET /companies/{companyId}: response 200 gained text/csv",
      "major GET /companies/{companyId}: response 200 lost application/json",
    ],
    back: [
      "major GET /companies/{companyId}: response 200 gained application/json",
      "major GET /companies/{companyId}: response 200 lost text/csv",
    ],
  },
  {
    change: "a member of every failure removed",
    edit: [
      [schema("Failure", "properties", "message"), undefined],
      [schema("Failure", "required"), undefined],
    ],
    verdicts: ["major GET /reports, POST /reports: failure member message removed"],
    back: ["minor GET /reports, POST /reports: failure member message added"],
  },
];
