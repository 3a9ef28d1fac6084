import { base } from "../support/base.ts";
import { type Case, operation, schema } from "./case.ts";

const text = { type: "string" };
const spare = { type: "object", properties: { a: text } };
const note = { type: "object", properties: { next: { $ref: "#/components/schemas/Note" } } };
const remark = { type: "object", properties: { next: { $ref: "#/components/schemas/Remark" } } };
const webhook = {
  post: {
    operationId: "noted",
    requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Spare" } } } },
    responses: { "204": { description: "Taken." } },
  },
};

export const components: Case[] = [
  {
    change: "a member of a component that no operation uses has another type",
    from: [[schema("Spare"), spare]],
    edit: [[schema("Spare", "properties", "a", "type"), "integer"]],
    verdicts: ["patch type Spare: changed, and no operation uses it"],
    back: ["patch type Spare: changed, and no operation uses it"],
  },
  {
    change: "a component that only an unused one refers to changes",
    from: [
      [schema("Spare"), spare],
      [schema("Rest"), { type: "array", items: { $ref: "#/components/schemas/Spare" } }],
    ],
    edit: [[schema("Spare", "required"), ["a"]]],
    verdicts: ["patch type Spare: changed, and no operation uses it"],
    back: ["patch type Spare: changed, and no operation uses it"],
  },
  {
    change: "only the description of a component that no operation uses changes",
    from: [[schema("Spare"), spare]],
    edit: [[schema("Spare", "description"), "For later."]],
    verdicts: [],
    back: [],
  },
  {
    change: "a component that a webhook uses is told there",
    from: [
      [schema("Spare"), spare],
      [["webhooks"], { noted: webhook }],
    ],
    edit: [[schema("Spare", "properties", "a", "type"), "integer"]],
    verdicts: ["major webhook noted: request member a changed from string to integer"],
    back: ["major webhook noted: request member a changed from integer to string"],
  },
  {
    change: "a component that a header uses is told there",
    from: [
      [schema("Spare"), text],
      [
        operation("get", "/reports", "responses", "200", "headers"),
        { "X-Count": { schema: { $ref: "#/components/schemas/Spare" } } },
      ],
    ],
    edit: [[schema("Spare"), { type: "integer" }]],
    verdicts: ["major GET /reports: header X-Count of 200 changed from string to integer"],
    back: ["major GET /reports: header X-Count of 200 changed from integer to string"],
  },
  {
    change: "a component that holds itself is renamed",
    from: [[schema("Note"), note]],
    edit: [
      [schema("Note"), undefined],
      [schema("Remark"), remark],
    ],
    verdicts: ["major type Note: renamed to Remark"],
    back: ["major type Remark: renamed to Note"],
  },
  {
    change: "a component removed, and another one added",
    from: [[schema("Spare"), spare]],
    edit: [
      [schema("Spare"), undefined],
      [schema("Other"), text],
    ],
    verdicts: ["major type Spare: no longer exported", "minor type Other: added"],
    back: ["major type Other: no longer exported", "minor type Spare: added"],
  },
  {
    change: "a component in two members of one response changes",
    from: [[schema("Company", "properties", "deputy"), base.components.schemas.Company.properties.owner]],
    edit: [[schema("Owner", "properties", "email", "type"), "integer"]],
    verdicts: [
      "major GET /companies/{companyId}, member owner.email, GET /reports (data[].owner.email), POST /reports (owner.email), POST /reports/search (data[].owner.email): response member deputy.email changed from string to integer",
      "major POST /reports: request member owner.email changed from string to integer",
    ],
    back: [
      "major GET /companies/{companyId}, member owner.email, GET /reports (data[].owner.email), POST /reports (owner.email), POST /reports/search (data[].owner.email): response member deputy.email changed from integer to string",
      "major POST /reports: request member owner.email changed from integer to string",
    ],
  },
];
