import { base } from "../support/base.ts";
import { type Case, operation, schema } from "./case.ts";

const reports = base.paths["/reports"];
const oauth = (...scopes: string[]) => [{ oauth: scopes }];

export const operations: Case[] = [
  {
    change: "an operation removed",
    edit: [[operation("post", "/reports"), undefined]],
    verdicts: ["major POST /reports: operation removed"],
    back: ["minor POST /reports: operation added"],
  },
  {
    change: "a path removed",
    edit: [[["paths", "/reports"], undefined]],
    verdicts: ["major GET /reports: operation removed", "major POST /reports: operation removed"],
    back: ["minor GET /reports: operation added", "minor POST /reports: operation added"],
  },
  {
    change: "a path spelt in another way",
    edit: [
      [["paths", "/report"], reports],
      [["paths", "/reports"], undefined],
    ],
    verdicts: ["major GET /reports: operation moved to /report", "major POST /reports: operation moved to /report"],
    back: ["major GET /report: operation moved to /reports", "major POST /report: operation moved to /reports"],
  },
  {
    change: "an operation renamed",
    edit: [[operation("post", "/reports", "operationId"), "makeReport"]],
    verdicts: ["major POST /reports: operation renamed from createReport to makeReport"],
    back: ["major POST /reports: operation renamed from makeReport to createReport"],
  },
  {
    change: "an operation deprecated",
    edit: [[operation("get", "/reports", "deprecated"), true]],
    verdicts: ["minor GET /reports: operation is now deprecated"],
    back: ["minor GET /reports: operation is no longer deprecated"],
  },
  {
    change: "a credential that must hold a scope more",
    edit: [[operation("get", "/reports", "security"), oauth("read", "write")]],
    verdicts: ["major GET /reports: credential changed from bearerAuth to oauth + oauth:read + oauth:write"],
    back: ["major GET /reports: credential changed from oauth + oauth:read + oauth:write to bearerAuth"],
  },
  {
    change: "no credential needed",
    edit: [[operation("get", "/reports", "security"), []]],
    verdicts: ["minor GET /reports: credential changed from bearerAuth to none"],
    back: ["major GET /reports: credential changed from none to bearerAuth"],
  },
  {
    change: "a second way in",
    edit: [[operation("get", "/reports", "security"), [{ bearerAuth: [] }, { oauth: ["read"] }]]],
    verdicts: ["minor GET /reports: credential changed from bearerAuth to bearerAuth or oauth + oauth:read"],
    back: ["major GET /reports: credential changed from bearerAuth or oauth + oauth:read to bearerAuth"],
  },
  {
    change: "an exported type renamed",
    edit: [
      [schema("Firm"), base.components.schemas.Company],
      [schema("Company"), undefined],
      [
        operation("get", "/companies/{companyId}", "responses", "200", "content", "application/json", "schema", "$ref"),
        "#/components/schemas/Firm",
      ],
    ],
    verdicts: ["major type Company: renamed to Firm"],
    back: ["major type Firm: renamed to Company"],
  },
  {
    change: "another description",
    edit: [[schema("Company", "properties", "name", "description"), "Its name."]],
    verdicts: ["patch GET /companies/{companyId}: descriptions or examples changed"],
    back: ["patch GET /companies/{companyId}: descriptions or examples changed"],
  },
];
