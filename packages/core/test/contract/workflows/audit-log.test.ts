import { expect, test } from "vitest";
import { download, paginate, unwrap } from "../../../src/index.ts";
import { all, linesOf, one, useWorkflow } from "./support.ts";

const workflow = useWorkflow();

test("the audit log has what was done, in one company and in all, and is exported", async () => {
  const { keepnet } = workflow;
  const company = await workflow.company();
  const group = await unwrap(company.POST("/api/target-groups", { body: { name: "Night shift", priority: "Low" } }));
  const since = (date: string) => ({
    searchInputTextValue: "",
    condition: "AND" as const,
    filterGroups: [
      {
        condition: "AND" as const,
        filterItems: [{ fieldName: "LogDate", operator: ">=" as const, value: date }],
        filterGroups: [],
      },
    ],
  });
  const entries = await all(paginate(company, "/api/audit-logs/search"));
  const created = one(entries, ({ entityResourceId }) => entityResourceId === group.resourceId);
  expect(created).toMatchObject({ operation: "Create", entityName: "TargetGroup" });
  const filter = since(created.logDate);
  const recent = await all(paginate(company, "/api/audit-logs/search", { body: { filter } }));
  expect(recent.map(({ resourceId }) => resourceId)).toEqual([created.resourceId]);
  const everywhere = await all(paginate(keepnet.allCompanies(), "/api/audit-logs/search", { body: { filter } }));
  expect(everywhere).toContainEqual(created);

  const file = await download(company, "/api/audit-logs/search/export", { body: { exportType: "Csv" } });
  expect(await linesOf(file)).toHaveLength(1 + entries.length);
});
