import { base } from "../support/base.ts";
import { type Case, operation, schema } from "./case.ts";

const draft = (...rest: (string | number)[]) => schema("ReportDraft", ...rest);
const parameters = operation("get", "/reports", "parameters");

export const requests: Case[] = [
  {
    change: "an optional member more",
    edit: [[draft("properties", "language"), { type: "string" }]],
    verdicts: ["minor POST /reports: request member language added"],
    back: ["major POST /reports: request member language removed"],
  },
  {
    change: "a required member more",
    edit: [
      [draft("properties", "language"), { type: "string" }],
      [draft("required"), ["title", "language"]],
    ],
    verdicts: ["major POST /reports: required request member language added"],
    back: ["major POST /reports: request member language removed"],
  },
  {
    change: "an optional member becomes required",
    edit: [[draft("required"), ["title", "format"]]],
    verdicts: ["major POST /reports: request member format is now required"],
    back: ["minor POST /reports: request member format is now optional"],
  },
  {
    change: "a member takes another type",
    edit: [[draft("properties", "copies", "type"), "string"]],
    verdicts: ["major POST /reports: request member copies changed from integer to string"],
    back: ["major POST /reports: request member copies changed from string to integer"],
  },
  {
    change: "a member takes every number",
    edit: [[draft("properties", "copies", "type"), "number"]],
    verdicts: ["minor POST /reports: request member copies changed from integer to number"],
    back: ["major POST /reports: request member copies changed from number to integer"],
  },
  {
    change: "a member may be null",
    edit: [[draft("properties", "copies", "type"), ["integer", "null"]]],
    verdicts: ["minor POST /reports: request member copies may now be null"],
    back: ["major POST /reports: request member copies may no longer be null"],
  },
  {
    change: "an enum takes one value more",
    edit: [[draft("properties", "format", "enum"), ["pdf", "csv", "xlsx"]]],
    verdicts: ["minor POST /reports: request member format gained xlsx"],
    back: ["major POST /reports: request member format lost xlsx"],
  },
  {
    change: "free text becomes an enum",
    edit: [[draft("properties", "title", "enum"), ["a", "b"]]],
    verdicts: ["major POST /reports: request member title now takes only a, b"],
    back: ["minor POST /reports: request member title takes any value"],
  },
  {
    change: "a text may be longer",
    edit: [[draft("properties", "title", "maxLength"), 200]],
    verdicts: ["patch POST /reports: request member title: maxLength changed from 100 to 200"],
    back: ["major POST /reports: request member title: maxLength changed from 200 to 100"],
  },
  {
    change: "unknown members are taken",
    edit: [[draft("additionalProperties"), undefined]],
    verdicts: ["minor POST /reports: request body now takes unknown members"],
    back: ["major POST /reports: request body no longer takes unknown members"],
  },
  {
    change: "a member has a default",
    edit: [[draft("properties", "copies", "default"), 1]],
    verdicts: ["minor POST /reports: request member copies is 1 when left out"],
    back: ["minor POST /reports: request member copies has no documented default any more"],
  },
  {
    change: "a member is marked as a secret",
    edit: [[draft("properties", "title", "format"), "password"]],
    verdicts: ["patch POST /reports: request member title is marked as a secret"],
    back: ["patch POST /reports: request member title is no longer marked as a secret"],
  },
  {
    change: "a member becomes a file",
    edit: [[draft("properties", "title", "format"), "binary"]],
    verdicts: ["major POST /reports: request member title changed between text and file"],
    back: ["major POST /reports: request member title changed between text and file"],
  },
  {
    change: "another media type",
    edit: [
      [
        operation("post", "/reports", "requestBody", "content"),
        { "multipart/form-data": base.paths["/reports"].post.requestBody.content["application/json"] },
      ],
    ],
    verdicts: [
      "major POST /reports: request body lost application/json",
      "minor POST /reports: request body gained multipart/form-data",
    ],
    back: [
      "major POST /reports: request body lost multipart/form-data",
      "minor POST /reports: request body gained application/json",
    ],
  },
  {
    change: "a body becomes required",
    edit: [[operation("post", "/reports/search", "requestBody", "required"), true]],
    verdicts: ["major POST /reports/search: request body is now required"],
    back: ["minor POST /reports/search: request body is now optional"],
  },
  {
    change: "no body any more",
    edit: [[operation("post", "/reports/search", "requestBody"), undefined]],
    verdicts: ["major POST /reports/search: request body removed"],
    back: ["minor POST /reports/search: request body added"],
  },
  {
    change: "an optional parameter more",
    edit: [[[...parameters, 3], { name: "text", in: "query", schema: { type: "string" } }]],
    verdicts: ["minor GET /reports: query parameter text added"],
    back: ["major GET /reports: query parameter text removed"],
  },
  {
    change: "a required parameter more",
    edit: [[[...parameters, 3], { name: "text", in: "query", required: true, schema: { type: "string" } }]],
    verdicts: ["major GET /reports: required query parameter text added"],
    back: ["major GET /reports: query parameter text removed"],
  },
  {
    change: "a parameter becomes required",
    edit: [[[...parameters, 2, "required"], true]],
    verdicts: ["major GET /reports: query parameter limit is now required"],
    back: ["minor GET /reports: query parameter limit is now optional"],
  },
  {
    change: "a parameter takes fewer values",
    edit: [[[...parameters, 1, "schema", "enum"], ["name"]]],
    verdicts: ["major GET /reports: query parameter sort lost date"],
    back: ["minor GET /reports: query parameter sort gained date"],
  },
];
