import { expect, test } from "vitest";
import { dataOf, quillfern, refusalOf, rowsOf, type Signed, searchBody, signIn, tesselbrook } from "./support.ts";

const reportViewer = "rV1wR7hJp4Sz";
const trainingManager = "rT8nG2xLw6Fb";
const storeManager = "rS6tB4mVd9Qc";
const person = { email: "b@quillfern.example", firstName: "B", lastName: "C", phoneNumber: "1" };

interface Row {
  readonly resourceId: string;
  readonly email: string;
  readonly roles: string;
}

async function create(keepnet: Signed, members: object = {}): Promise<string> {
  const body = { ...person, roleResourceIdList: [reportViewer], ...members };
  return (await dataOf<Row>(keepnet.send("POST /api/system-users", body, quillfern))).resourceId;
}

function search(keepnet: Signed, company: string | undefined = quillfern, members: object = {}): Promise<Row[]> {
  return rowsOf(keepnet.send("POST /api/system-users/search", searchBody("CreateTime", members), company));
}

test("a system user that was created is found with the names of their roles, until they are deleted", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet, { roleResourceIdList: [reportViewer, trainingManager], bypassMfa: true });
  const found = async () => (await search(keepnet)).find(({ resourceId }) => resourceId === id);
  expect(await found()).toMatchObject({
    ...person,
    roles: "Training Manager, Report Viewer",
    statusId: 1,
    statusName: "Active",
    companyName: "Quillfern Logistics",
    companyResourceId: quillfern,
    bypassMfa: true,
  });
  expect((await search(keepnet, tesselbrook)).map(({ resourceId }) => resourceId)).not.toContain(id);

  const changed = { ...person, lastName: "D", statusId: 0, roleResourceIdList: [reportViewer] };
  await dataOf(keepnet.send(`PUT /api/system-users/${id}`, changed, quillfern));
  expect(await found()).toMatchObject({
    lastName: "D",
    roles: "Report Viewer",
    statusName: "Inactive",
    bypassMfa: false,
  });

  await dataOf(keepnet.send(`POST /api/system-users/${id}/send-information-email`, undefined, quillfern));
  await dataOf(keepnet.send(`DELETE /api/system-users/${id}`, undefined, quillfern));
  expect(await found()).toBeUndefined();
  expect((await keepnet.send(`DELETE /api/system-users/${id}`, undefined, quillfern)).status).toBe(404);
});

test("a Reseller finds the system users of all its companies, each with their company", async () => {
  await using keepnet = await signIn();
  const body = searchBody("Email");
  const rows = await rowsOf<{ companyName: string }>(keepnet.send("POST /api/system-users/search", body));
  const companies = new Set(rows.map(({ companyName }) => companyName));
  expect([...companies].sort()).toEqual(["Marrowick Credit Union", "Quillfern Logistics", "Tesselbrook Foods"]);
});

test("a condition on StatusId takes the number of the status", async () => {
  await using keepnet = await signIn();
  const filterItems = [{ fieldName: "StatusId", operator: "=", value: "0" }];
  const filter = { condition: "AND", filterGroups: [{ condition: "AND", filterItems }] };
  expect(await search(keepnet, quillfern, { filter })).toMatchObject([{ email: "petra.wexcombe@quillfern.example" }]);
  const csv = await keepnet.send(
    "POST /api/system-users/search/export",
    searchBody("CreateTime", { filter, exportType: "CSV", reportAllPages: true }),
    quillfern,
  );
  expect(await csv.text()).toBe(
    "First name,Last name,Email,Company,Role,Status\n" +
      "Petra,Wexcombe,petra.wexcombe@quillfern.example,Quillfern Logistics,Report Viewer,Inactive\n",
  );
});

test("a system user is given one more role, and loses it", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  const roles = async () => (await search(keepnet)).find(({ resourceId }) => resourceId === id)?.roles;
  const role = { roleResourceId: trainingManager };
  await dataOf(keepnet.send(`POST /api/system-users/${id}/role`, role, quillfern));
  expect(await roles()).toBe("Training Manager, Report Viewer");
  const path = `DELETE /api/system-users/${id}/role/${trainingManager}`;
  await dataOf(keepnet.send(path, undefined, quillfern));
  expect(await roles()).toBe("Report Viewer");
  expect((await keepnet.send(path, undefined, quillfern)).status).toBe(404);
});

test.each([
  ["an address that is taken", { email: "Ines.Calder@quillfern.example" }, /is a system user of this company already/],
  ["a role of another company", { roleResourceIdList: [storeManager] }, /^This company has no role rS6tB4mVd9Qc$/],
  ["an unknown status", { statusId: 9 }, /^Status Id is invalid$/],
])("a system user with %s is refused, new or changed", async (_what, members, message) => {
  await using keepnet = await signIn();
  const expected = [400, expect.stringMatching(message)];
  const body = { ...person, ...members };
  expect(await refusalOf(keepnet.send("POST /api/system-users", body, quillfern))).toEqual(expected);
  const id = await create(keepnet);
  expect(await refusalOf(keepnet.send(`PUT /api/system-users/${id}`, body, quillfern))).toEqual(expected);
});

test("a system user is out of another company's reach", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  for (const [request, body] of [
    [`PUT /api/system-users/${id}`, person],
    [`DELETE /api/system-users/${id}`],
    [`POST /api/system-users/${id}/role`, { roleResourceId: storeManager }],
    [`DELETE /api/system-users/${id}/role/${reportViewer}`],
    [`POST /api/system-users/${id}/send-information-email`],
  ] as const) {
    expect([request, (await keepnet.send(request, body, tesselbrook)).status]).toEqual([request, 404]);
  }
  const items = { items: [id], selectAll: false };
  expect(await refusalOf(keepnet.send("DELETE /api/system-users/bulk-delete", items, tesselbrook))).toEqual([
    400,
    `body.items: this company has no system user ${id}`,
  ]);
  expect((await search(keepnet)).map(({ resourceId }) => resourceId)).toContain(id);
});

test("several system users are deleted, by their ids or by a filter", async () => {
  await using keepnet = await signIn();
  const emails = async () => (await search(keepnet)).map(({ email }) => email.split(".")[0]);
  const path = "DELETE /api/system-users/bulk-delete";
  await dataOf(keepnet.send(path, { items: ["sU6qF5wNc1Yg"], selectAll: false }, quillfern));
  expect(await emails()).toEqual(["ines", "joost", "hanna"]);
  const filter = { condition: "AND", searchInputTextValue: "Company Admin" };
  const body = { items: [], selectAll: true, excludedItems: ["sU1qF7mBk3Xd"], filter };
  await dataOf(keepnet.send(path, body, quillfern));
  expect(await emails()).toEqual(["ines", "hanna"]);
});
