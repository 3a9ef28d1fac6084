import { expect, test } from "vitest";
import {
  copperfield,
  dataOf,
  quillfern,
  refusalOf,
  rowsOf,
  type Signed,
  searchBody,
  signIn,
  tesselbrook,
} from "./support.ts";

const marrowick = "mW4cU7jHs5Nb";
const byName = searchBody("CompanyName");
const notFound = "There is no company group";

interface Group {
  readonly resourceId: string;
  readonly name: string;
  readonly companyCount: number;
  readonly isOwner?: boolean;
}

async function create(keepnet: Signed, name: string, ...companyResourceIdArray: string[]): Promise<string> {
  const body = { name, companyResourceIdArray };
  return (await dataOf<Group>(keepnet.send("POST /api/company-groups", body))).resourceId;
}

function search(keepnet: Signed, members: object = {}): Promise<Group[]> {
  return rowsOf(keepnet.send("POST /api/company-groups/search", searchBody("Name", members)));
}

async function companiesIn(keepnet: Signed, id: string): Promise<string[]> {
  const rows = await rowsOf<{ companyName: string }>(
    keepnet.send(`POST /api/company-groups/${id}/companies/search`, byName),
  );
  return rows.map(({ companyName }) => companyName);
}

test("companies are put into a group and taken out, and the others stay", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet, "North", quillfern);
  const participants = (method: string, ...companyResourceIdArray: string[]) =>
    keepnet.send(`${method} /api/company-groups/${id}/participants`, { companyResourceIdArray });
  expect(await dataOf(participants("PUT", tesselbrook, marrowick, quillfern))).toEqual({ resourceId: id });
  expect(await companiesIn(keepnet, id)).toEqual([
    "Marrowick Credit Union",
    "Quillfern Logistics",
    "Tesselbrook Foods",
  ]);
  expect(await dataOf(keepnet.send(`GET /api/companies/${tesselbrook}`))).toMatchObject({
    companyGroups: expect.arrayContaining([{ resourceId: id, name: "North" }]),
  });
  expect(await dataOf(participants("DELETE", tesselbrook, marrowick))).toEqual({ resourceId: id });
  expect(await companiesIn(keepnet, id)).toEqual(["Quillfern Logistics"]);
  expect(await dataOf(keepnet.send(`GET /api/company-groups/${id}`))).toMatchObject({ name: "North", companyCount: 1 });
  for (const method of ["PUT", "DELETE"]) {
    expect((await participants(method, copperfield)).status).toBe(403);
    expect((await participants(method, "zZ0zZ0zZ0zZ0")).status).toBe(404);
  }
});

test("a group's name and companies are changed as a whole, or its name alone", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet, "North", quillfern);
  await dataOf(keepnet.send(`PUT /api/company-groups/${id}`, { name: "South", companyResourceIdArray: [tesselbrook] }));
  expect(await companiesIn(keepnet, id)).toEqual(["Tesselbrook Foods"]);
  await dataOf(keepnet.send(`PUT /api/company-groups/${id}`, { name: "West" }));
  expect(await companiesIn(keepnet, id)).toEqual(["Tesselbrook Foods"]);
  expect(await search(keepnet)).toContainEqual(expect.objectContaining({ name: "West", companyCount: 1 }));
});

test("a group that was deleted is gone, and its companies stay", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet, "North", quillfern);
  expect(await dataOf(keepnet.send(`DELETE /api/company-groups/${id}`))).toEqual({ resourceId: id });
  for (const request of [`GET /api/company-groups/${id}`, `DELETE /api/company-groups/${id}`]) {
    expect(await refusalOf(keepnet.send(request))).toEqual([404, expect.stringContaining(notFound)]);
  }
  const inside = keepnet.send(`POST /api/company-groups/${id}/companies/search`, byName);
  expect(await refusalOf(inside)).toEqual([404, expect.stringContaining(notFound)]);
  expect((await keepnet.send(`GET /api/companies/${quillfern}`)).status).toBe(200);
});

test("groups are deleted by their ids, all of them or none", async () => {
  await using keepnet = await signIn();
  const ids = [await create(keepnet, "North"), await create(keepnet, "South")];
  const remove = (items: string[]) =>
    keepnet.send("DELETE /api/company-groups/bulk-delete", { items, selectAll: false });
  expect(await refusalOf(remove([...ids, "zZ0zZ0zZ0zZ0"]))).toEqual([404, expect.stringContaining(notFound)]);
  expect(await search(keepnet)).toHaveLength(4);
  expect(await dataOf(remove(ids))).toEqual({ resourceId: ids[0] });
  expect((await search(keepnet)).map(({ name }) => name)).toEqual(["Asia", "European customers"]);
});

test("all groups that a filter matches are deleted, but for those that are excluded", async () => {
  await using keepnet = await signIn();
  await create(keepnet, "Coast 1");
  const kept = await create(keepnet, "Coast 2");
  const remove = (members: object) =>
    keepnet.send("DELETE /api/company-groups/bulk-delete", { items: [], selectAll: true, ...members });
  expect(await refusalOf(remove({}))).toEqual([400, expect.stringMatching(/^body\.filter: selectAll needs a filter/)]);
  const filterItems = [{ fieldName: "Name", operator: "Contains", value: "coast", dataType: "String" }];
  const filter = { condition: "AND", filterGroups: [{ condition: "AND", filterItems }] };
  await dataOf(remove({ filter, excludedItems: [kept] }));
  expect((await search(keepnet)).map(({ name }) => name)).toEqual(["Asia", "Coast 2", "European customers"]);
});

test("the companies of a group are exported", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet, "North", tesselbrook, quillfern);
  const body = { ...byName, exportType: "Csv", reportAllPages: true };
  const response = await keepnet.send(`POST /api/company-groups/${id}/companies/search/export`, body);
  const [heading, ...lines] = (await response.text()).trim().split("\n");
  expect(heading).toMatch(/^Company Name,Industry,/);
  expect(lines.map((line) => line.split(",")[0])).toEqual(["Quillfern Logistics", "Tesselbrook Foods"]);
});

test("a search with parents also has the groups of the companies above, which a company may join", async () => {
  await using keepnet = await signIn();
  const body = searchBody("CreateTime");
  const all = () => rowsOf<Group>(keepnet.send("POST /api/company-groups/search-with-parent", body));
  const groups = await all();
  expect(groups.map(({ isOwner }) => isOwner)).toEqual([false, true, true]);
  const above = groups[0] as Group;
  expect(await search(keepnet)).not.toContainEqual(expect.objectContaining({ resourceId: above.resourceId }));
  const change = keepnet.send(`PUT /api/company-groups/${above.resourceId}`, { name: "Mine" });
  expect(await refusalOf(change)).toEqual([404, expect.stringContaining(notFound)]);
});

test("the groups of a Reseller are not those of another, and a Company ID is not the id of a group", async () => {
  await using keepnet = await signIn("mock-second-reseller");
  expect(await dataOf(keepnet.send("GET /api/company-groups"))).toEqual([]);
  expect(await rowsOf(keepnet.send("POST /api/company-groups/search-with-parent", searchBody("Name")))).toEqual([]);
  expect(await refusalOf(keepnet.send(`GET /api/company-groups/${copperfield}`))).toEqual([
    404,
    expect.stringContaining("A Company ID is not the id of a group"),
  ]);
  expect((await keepnet.send("DELETE /api/company-groups/gE7uR3pWn6Xa")).status).toBe(404);
});
