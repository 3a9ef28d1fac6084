import { readFile } from "node:fs/promises";
import { isObject, type JsonObject, operationsOf, Place } from "@keepnet/document";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect, test } from "vitest";

const document: JsonObject = JSON.parse(
  await readFile(new URL("../../packages/openapi/openapi.json", import.meta.url), "utf8"),
);
const ajv = new Ajv2020({ strict: false, logger: false });
formats.default(ajv);
ajv.addSchema(document, "document");

const operations = new Map(operationsOf(Place.rootOf(document)).map((operation) => [operation.key, operation]));
const id = "qL3nF8vXr2Ta";
const page = { pageNumber: 1, pageSize: 10, orderBy: "", ascending: false };
const filterItem = { fieldName: "IsDeleted", operator: "Contains", value: false };
const group = (condition: string, ...filterItems: object[]) => ({ condition, filterItems, filterGroups: [] });
const filter = { condition: "And", filterGroups: [group("AND", filterItem), group("Or")] };
const exported = { ...page, filter, exportType: "PDF", reportAllPages: false };

/** Bodies as the web UI sends them, in the document's casing: any other is the mock's business (decision 004, C4). */
const bodies: [tag: string, operation: string, body: object][] = [
  ["U4", "POST /api/target-users/{transactionId}/import", { importType: "ImportSelected", selectedResourceIds: [id] }],
  ["U4", "POST /api/target-users/{transactionId}/import", { importType: "OnlyNew" }],
  ["U7", "POST /api/leaderboard/get-top-performers", { datePeriod: 0, startDate: null, endDate: null }],
  ["U8", "POST /api/executive-report/get-widget-datas", { widgetIds: [id], datePeriod: 3 }],
  ["U10", "POST /api/target-users/search", { ...page, filter }],
  ["U10", "POST /api/companies/search", { ...page, filter: { condition: "AND", filterGroups: [group("OR")] } }],
  ["U14", "POST /api/companies/search/export", { ...exported, isClustered: false }],
  ["U16", "POST /api/enrollments/search/export", exported],
  [
    "U17",
    "POST /api/companies/direct-email-settings",
    { name: "Workspace", type: 2, tenantId: null, allowedDomains: ["All Domains"] },
  ],
  [
    "U20",
    "POST /api/target-users",
    {
      email: "anna@acme.example",
      firstName: "Anna",
      lastName: "Vos",
      phoneNumber: "",
      timeZoneId: null,
      managerEmail: "",
    },
  ],
  ["C53", "POST /api/custom-fields/bulk-update", { targetUserCustomFields: [] }],
  [
    "more operations",
    "DELETE /api/target-users/bulk-delete",
    { items: [], excludedItems: [], selectAll: true, filter },
  ],
  ["more operations", "PUT /api/target-groups/users", { targetUserResourceIds: [id], targetGroupResourceIds: [id] }],
  ["entries", "POST /api/executive-report/search", { name: "" }],
  ["entries", "POST /api/lookups", { typeIdList: [1, 2, 4, 5, 6, 7, 21] }],
];

test.each(bodies)("%s: %s takes what the web UI sends", (_tag, key, body) => {
  const media = operations.get(key)?.place.below("requestBody", "content", "application/json");
  const schema = media?.value("schema");
  const reference = isObject(schema) ? schema.$ref : undefined;
  const validate = ajv.getSchema(`document${reference}`);
  expect(validate, key).toBeDefined();
  validate?.(body);
  expect(validate?.errors ?? []).toEqual([]);
});
