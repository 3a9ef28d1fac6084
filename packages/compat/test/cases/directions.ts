import { type Case, schema } from "./case.ts";

const owner = "owner.email";
const everywhere =
  "GET /companies/{companyId}, GET /reports (data[].owner.email), POST /reports, POST /reports/search (data[].owner.email)";

export const directions: Case[] = [
  {
    change: "a request member becomes read-only",
    edit: [[schema("ReportDraft", "properties", "copies", "readOnly"), true]],
    verdicts: ["major POST /reports: request member copies is now read-only: it may not be sent any more"],
    back: ["minor POST /reports: request member copies is no longer read-only: it may be sent"],
  },
  {
    change: "a required request member becomes read-only",
    edit: [[schema("ReportDraft", "properties", "title", "readOnly"), true]],
    verdicts: ["major POST /reports: request member title is now read-only: it may not be sent any more"],
    back: ["major POST /reports: required request member title added"],
  },
  {
    change: "a member of requests and responses becomes read-only",
    edit: [[schema("Owner", "properties", "email", "readOnly"), true]],
    verdicts: [
      `major POST /reports: request member ${owner} is now read-only: it may not be sent any more`,
      `patch ${everywhere}: response member ${owner} is now marked read-only`,
    ],
    back: [
      `minor POST /reports: request member ${owner} is no longer read-only: it may be sent`,
      `patch ${everywhere}: response member ${owner} is no longer marked read-only`,
    ],
  },
  {
    change: "a response member becomes write-only",
    edit: [[schema("Company", "properties", "seats", "writeOnly"), true]],
    verdicts: [
      "major GET /companies/{companyId}: response member seats is now write-only: it may not come back any more",
    ],
    back: ["minor GET /companies/{companyId}: response member seats is no longer write-only: it may come back"],
  },
  {
    change: "a request member becomes write-only, which it was anyway",
    edit: [[schema("ReportDraft", "properties", "copies", "writeOnly"), true]],
    verdicts: ["patch POST /reports: request member copies is now marked write-only"],
    back: ["patch POST /reports: request member copies is no longer marked write-only"],
  },
  {
    change: "a read-only member of a request removed, which nobody sent",
    from: [[schema("ReportDraft", "properties", "number"), { type: "integer", readOnly: true }]],
    edit: [[schema("ReportDraft", "properties", "number"), undefined]],
    verdicts: [],
    back: [],
  },
  {
    change: "a write-only member becomes required in what is read",
    from: [[schema("Company", "properties", "pin"), { type: "string", writeOnly: true }]],
    edit: [[schema("Company", "required"), ["id", "name", "pin"]]],
    verdicts: [],
    back: [],
  },
];
