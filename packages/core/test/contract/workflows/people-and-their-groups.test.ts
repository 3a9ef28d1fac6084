import { expect, test } from "vitest";
import { download, lookups, paginate, unwrap } from "../../../src/index.ts";
import { all, linesOf, one, useWorkflow } from "./support.ts";

const workflow = useWorkflow();

test("people are created, found, changed, moved between groups, exported and deleted", async () => {
  const company = await workflow.company();
  const createGroup = (name: string) =>
    unwrap(company.POST("/api/target-groups", { body: { name, priority: "Medium" } }));
  const [early, late] = [await createGroup("Early shift"), await createGroup("Late shift")];
  const language = (await lookups(company, "languages")).find("German");
  const { timeZoneList } = await unwrap(workflow.keepnet.GET("/api/timezone/timezones"));
  const zone = one(timeZoneList ?? [], ({ displayName }) => displayName?.includes("Berlin") === true);
  const email = "fay.okonjo@quillfern.example";
  await unwrap(
    company.POST("/api/target-users", {
      body: {
        ...{ email, firstName: "Fay", phoneNumber: "+15550100190" },
        preferredLanguageId: language.resourceId,
        timeZoneId: String(zone.id),
        targetGroupResourceIds: [early.resourceId],
      },
    }),
  );
  const filter = {
    searchInputTextValue: "",
    condition: "AND" as const,
    filterGroups: [
      {
        condition: "AND" as const,
        filterItems: [{ fieldName: "Email", operator: "=", value: email }],
        filterGroups: [],
      },
    ],
  };
  const found = () => all(paginate(company, "/api/target-users/search", { body: { filter } }));
  const [row] = await found();
  expect(row).toMatchObject({ email, preferredLanguage: "German", timeZone: zone.displayName });

  const path = { resourceId: String(row?.resourceId) };
  const { resourceId: _id, ...record } = await unwrap(
    company.GET("/api/target-users/{resourceId}", { params: { path } }),
  );
  const text = (value: string | null) => value ?? "";
  await unwrap(
    company.PUT("/api/target-users/{resourceId}", {
      params: { path },
      body: {
        email: text(record.email),
        firstName: text(record.firstName),
        lastName: "Okonjo",
        department: text(record.department),
        phoneNumber: text(record.phoneNumber),
        priority: text(record.priority),
        isActive: record.isActive,
        preferredLanguageId: record.preferredLanguageId,
        timeZoneId: record.timeZoneId,
      },
    }),
  );
  expect(await found()).toMatchObject([{ firstName: "Fay", lastName: "Okonjo", preferredLanguage: "German" }]);

  const membersOf = async (group: { resourceId: string }) => {
    const members = await all(paginate(company, "/api/target-groups/{resourceId}/users", { params: { path: group } }));
    return members.filter(({ isDeleted }) => !isDeleted).map((member) => member.email);
  };
  await unwrap(
    company.PUT("/api/target-groups/users", {
      body: { targetUserResourceIds: [path.resourceId], targetGroupResourceIds: [late.resourceId] },
    }),
  );
  await unwrap(
    company.DELETE("/api/target-groups/{resourceId}/users", {
      params: { path: early },
      body: { targetUserResourceIds: [path.resourceId] },
    }),
  );
  expect([await membersOf(early), await membersOf(late)]).toEqual([[], [email]]);

  const file = await download(company, "/api/target-users/search/export", { body: { filter, exportType: "Csv" } });
  const [, line, ...others] = await linesOf(file);
  expect(others).toEqual([]);
  expect(line).toContain(email);

  await unwrap(company.DELETE("/api/target-users/{resourceId}", { params: { path } }));
  expect(await found()).toMatchObject([{ isDeleted: true }]);
  expect(await membersOf(late)).toEqual([]);
  await unwrap(company.DELETE("/api/target-groups/{resourceId}", { params: { path: late } }));
  const groups = await all(paginate(company, "/api/target-groups/search"));
  expect(groups.map(({ resourceId }) => resourceId)).not.toContain(late.resourceId);
});
