import { type Json, operationsOf, Place } from "@keepnet/document";
import { expect, test } from "vitest";
import { operationPage } from "../build/operations/operation-page.ts";

const group = {
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string", description: "What | it is called." },
    parts: { type: "array", items: { $ref: "#/components/schemas/Group" } },
  },
};
const kind = { type: "integer", description: "`1` for small, `2` for <large>.", "x-extensible-enum": [1, 2] };
const document = {
  paths: {
    "/api/groups/{id}": {
      put: {
        operationId: "changeGroup",
        summary: "Change a group",
        description: "Changes the {{name}} of a group.",
        "x-keepnet-scope": "company",
        "x-keepnet-effect": "write",
        parameters: [
          {
            name: "id",
            in: "path",
            required: true,
            description: "The group.",
            example: "gR1",
            schema: { type: "string" },
          },
          { name: "X-KEEPNET-Company-Id", in: "header", "x-keepnet-company-id": true, schema: { type: "string" } },
        ],
        requestBody: {
          content: {
            "application/json": {
              schema: {
                allOf: [
                  { $ref: "#/components/schemas/Group" },
                  {
                    type: "object",
                    properties: {
                      kind: { anyOf: [kind, { type: "null" }] },
                      secret: { type: "string", format: "password", writeOnly: true, maxLength: 8 },
                      isOld: { type: "boolean", deprecated: true, default: false },
                    },
                  },
                ],
              },
              examples: { small: { summary: "A small one", value: { name: "Night shift" } }, other: { value: {} } },
            },
          },
        },
        responses: {
          200: {
            description: "The group.",
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Group" } } },
            },
          },
          404: { description: "No such group." },
        },
      },
    },
  },
  components: { schemas: { Group: group } },
};
const [operation] = operationsOf(Place.rootOf(document as unknown as Json));
if (!operation) throw new Error("The document has no operation.");
const page = operationPage(operation);

test.each([
  ["its name", "# Change a group\n"],
  ["its id, method and path", '`PUT /api/groups/{id}` <span class="operation-id">changeGroup</span>'],
  ["a description in which nothing is a program", "Changes the &#123;&#123;name}} of a group."],
  ["the clients that have it", "- **Clients**: `keepnet.forCompany(id)`, `keepnet.ownCompany()`, `keepnet`, where"],
  ["where the company is named", "which the header `X-KEEPNET-Company-Id` names"],
  ["whether it is sent again", "a call that fails may be sent again"],
  ["a program", 'await unwrap(company.PUT("/api/groups/{id}", {\n  params: { path: { id: "gR1" } },'],
  ["a curl command", 'curl --request PUT "$KEEPNET_BASE_URL/api/groups/gR1"'],
  ["its parameters", "| `id` | path | string | yes | The group. |"],
  ["members of a part of the body", "| `name` | string | yes | What \\| it is called. |"],
  [
    "known values, and what they mean",
    "| `kind` | integer or null | no | `1` for small, `2` for &#60;large&#62;. Known values: `1`, `2`. |",
  ],
  [
    "what is only sent, and limits",
    "| `secret` | string (password) | no | Limits: length at most `8`. Never part of a response. |",
  ],
  ["defaults, and what is deprecated", "| `isOld` | boolean | no | **Deprecated.** Default: `false`. |"],
  ["members that repeat, once", "| `parts` | list of object | no | Its members are those of the object around it. |"],
  ["members of a list", "| `[].name` | string | yes |"],
  ["the first example", 'A small one:\n\n```json\n{\n  "name": "Night shift"\n}\n```'],
  ["the other examples", "::: details other\n"],
  ["its failures", "| 404 | [`not_found`](../errors/not_found.md) | No such group. |"],
])("a page of an operation has %s", (_, text) => {
  expect(page).toContain(text);
});
