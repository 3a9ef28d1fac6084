import { type Case, operation } from "./case.ts";

const content = operation("post", "/reports", "requestBody", "content");
const encoding = [...content, "multipart/form-data", "encoding"];
const members = {
  tags: { type: "array", items: { type: "string" } },
  description: { type: "string" },
  owner: { type: "object", properties: { name: { type: "string" } } },
};
const form = (encoding = {}): Case["edit"] => [
  [content, { "multipart/form-data": { schema: { type: "object", properties: members }, encoding } }],
];
const parameter = operation("get", "/reports", "parameters", 2);
const list = { name: "ids", in: "query", schema: { type: "array", items: { type: "string" } } };

export const encodings: Case[] = [
  {
    change: "a part is written in one piece",
    from: form(),
    edit: [[encoding, { tags: { explode: false } }]],
    verdicts: ["major POST /reports: part tags of the request body: explode changed from true to false"],
    back: ["major POST /reports: part tags of the request body: explode changed from false to true"],
  },
  {
    change: "a part named like a text has another content type",
    from: form({ description: { contentType: "text/plain" } }),
    edit: [[[...encoding, "description", "contentType"], "application/json"]],
    verdicts: [
      "major POST /reports: part description of the request body: contentType changed from text/plain to application/json",
    ],
    back: [
      "major POST /reports: part description of the request body: contentType changed from application/json to text/plain",
    ],
  },
  {
    change: "one more part is said to be XML",
    from: form({ tags: { explode: false } }),
    edit: [[[...encoding, "owner"], { contentType: "application/xml" }]],
    verdicts: [
      "major POST /reports: part owner of the request body: contentType changed from application/json to application/xml",
    ],
    back: [
      "major POST /reports: part owner of the request body: contentType changed from application/xml to application/json",
    ],
  },
  {
    change: "a part is written in another style",
    from: form({ tags: { style: "form", explode: false } }),
    edit: [[[...encoding, "tags", "style"], "pipeDelimited"]],
    verdicts: ["major POST /reports: part tags of the request body: style changed from form to pipeDelimited"],
    back: ["major POST /reports: part tags of the request body: style changed from pipeDelimited to form"],
  },
  {
    change: "a part carries a header",
    from: form({ tags: { explode: false } }),
    edit: [[[...encoding, "tags", "headers"], { "X-Kind": { schema: { type: "string" } } }]],
    verdicts: ["major POST /reports: part tags of the request body: headers changed"],
    back: ["major POST /reports: part tags of the request body: headers changed"],
  },
  {
    change: "what holds for a part anyway is written down",
    from: form(),
    edit: [
      [
        encoding,
        {
          tags: { style: "form", explode: true, allowReserved: false },
          description: { contentType: "text/plain" },
          owner: { contentType: "application/json" },
        },
      ],
    ],
    verdicts: [],
    back: [],
  },
  {
    change: "a parameter is written in one piece",
    from: [[parameter, list]],
    edit: [[[...parameter, "explode"], false]],
    verdicts: ["major GET /reports: query parameter ids: explode changed from true to false"],
    back: ["major GET /reports: query parameter ids: explode changed from false to true"],
  },
  {
    change: "what holds for a parameter anyway is written down",
    from: [[parameter, list]],
    edit: [[parameter, { ...list, style: "form", explode: true, allowReserved: false }]],
    verdicts: [],
    back: [],
  },
];
