import { expect, test } from "vitest";
import { dataOf, quillfern, refusalOf, rowsOf, type Signed, searchBody, signIn, tesselbrook } from "./support.ts";

const hana = { email: "hana@quillfern.example", firstName: "Hana", phoneNumber: "+15550100105" };
const finance = "gT6fN1cRz9Bd";

interface Row {
  readonly resourceId: string;
  readonly email: string;
  readonly status: string;
}

async function groupsOf(keepnet: Signed, id: string): Promise<string[]> {
  const response = keepnet.send(`POST /api/target-users/${id}/groups`, searchBody("Name"), quillfern);
  return (await rowsOf<{ name: string }>(response)).map(({ name }) => name);
}

test("a person who was added is found in their company and their group, and in no other company", async () => {
  await using keepnet = await signIn();
  const find = (company: string) => {
    const filter = { searchInputTextValue: hana.email, condition: "AND" };
    return rowsOf<Row>(keepnet.send("POST /api/target-users/search", searchBody("Email", { filter }), company));
  };
  const body = { ...hana, targetGroupResourceIds: [finance] };
  const { resourceId } = await dataOf<Row>(keepnet.send("POST /api/target-users", body, quillfern));
  expect(await find(quillfern)).toMatchObject([{ resourceId, firstName: "Hana", status: "Active" }]);
  expect(await find(tesselbrook)).toEqual([]);
  const groups = await rowsOf(keepnet.send("POST /api/target-groups/search", searchBody("Name"), quillfern));
  expect(groups).toContainEqual(expect.objectContaining({ resourceId: finance, userCount: 2 }));
});

test("a person is changed as a whole, and only within their company", async () => {
  await using keepnet = await signIn();
  const { resourceId } = await dataOf<Row>(keepnet.send("POST /api/target-users", hana, quillfern));
  const change = { email: hana.email, phoneNumber: "+15550100199", isActive: false };
  expect((await keepnet.send(`PUT /api/target-users/${resourceId}`, change, tesselbrook)).status).toBe(404);
  await dataOf(keepnet.send(`PUT /api/target-users/${resourceId}`, change, quillfern));
  const rows = await rowsOf<Row>(keepnet.send("POST /api/target-users/search", searchBody("Email"), quillfern));
  const changed = rows.find((row) => row.resourceId === resourceId);
  expect(changed).toMatchObject({ firstName: null, phoneNumber: "+15550100199", status: "Inactive" });
  expect(await dataOf(keepnet.send("GET /api/target-users/count-summary", undefined, quillfern))).toMatchObject({
    totalNumberOfActiveUsers: rows.filter(({ status }) => status === "Active").length,
    totalNumberOfInActiveUsers: rows.filter(({ status }) => status === "Inactive").length,
    monthlyActiveUsers: [{ count: rows.filter(({ status }) => status === "Active").length }],
  });
});

test("a person's record is read, changed and sent back, and stays what it was but for the change", async () => {
  await using keepnet = await signIn();
  const path = "/api/target-users/uA4fL8mRt2Wd";
  const read = () => dataOf<Record<string, unknown>>(keepnet.send(`GET ${path}`, undefined, quillfern));
  const before = await read();
  expect(before).toMatchObject({ timeZoneId: "W. Europe Standard Time", isActive: true });
  const { resourceId, managerFullName, customFieldValues, ...record } = before;
  const changed = { ...record, customFields: customFieldValues, department: "Treasury" };
  await dataOf(keepnet.send(`PUT ${path}`, changed, quillfern));
  expect(await read()).toEqual({ ...before, department: "Treasury" });
  const rows = await rowsOf<Row>(keepnet.send("POST /api/target-users/search", searchBody("Email"), quillfern));
  const row = rows.find(({ email }) => email === before.email);
  expect(row).toMatchObject({ timeZone: expect.stringContaining("Amsterdam"), preferredLanguage: "Dutch" });
  expect(await groupsOf(keepnet, "uA4fL8mRt2Wd")).toEqual(["All employees", "Finance"]);
});

test("a person moves between groups by a change that lists them", async () => {
  await using keepnet = await signIn();
  const { resourceId } = await dataOf<Row>(keepnet.send("POST /api/target-users", hana, quillfern));
  expect(await groupsOf(keepnet, resourceId)).toEqual([]);
  const put = (members: object) =>
    dataOf(keepnet.send(`PUT /api/target-users/${resourceId}`, { email: hana.email, ...members }, quillfern));
  await put({ targetGroupResourceIds: [finance] });
  expect(await groupsOf(keepnet, resourceId)).toEqual(["Finance"]);
  await put({ targetGroupResourceIds: null });
  expect(await groupsOf(keepnet, resourceId)).toEqual(["Finance"]);
  await put({ targetGroupResourceIds: [] });
  expect(await groupsOf(keepnet, resourceId)).toEqual([]);
});

test("the whole record is accepted as the web UI sends it: empty texts and nulls for nothing", async () => {
  await using keepnet = await signIn();
  const { resourceId } = await dataOf<Row>(keepnet.send("POST /api/target-users", hana, quillfern));
  const empty = {
    phoneNumber: "",
    timeZoneId: null,
    managerEmail: "",
    managerFirstName: "Anneke",
    managerLastName: "",
  };
  const customFields = [{ resourceId: "fC6sT1dBn8Jq", value: "FIN-9", timestampValue: "" }];
  await dataOf(
    keepnet.send(`PUT /api/target-users/${resourceId}`, { email: hana.email, ...empty, customFields }, quillfern),
  );
  expect(await dataOf(keepnet.send(`GET /api/target-users/${resourceId}`, undefined, quillfern))).toMatchObject({
    phoneNumber: null,
    timeZoneId: null,
    managerEmail: null,
    managerFullName: "Anneke",
    customFieldValues: [{ name: "Cost center", dataType: "String", value: "FIN-9", timestampValue: null }],
  });
});

test("a changed row of the search is accepted, as the web UI sends it", async () => {
  await using keepnet = await signIn();
  const { resourceId } = await dataOf<Row>(keepnet.send("POST /api/target-users", hana, quillfern));
  const rows = await rowsOf<Row>(keepnet.send("POST /api/target-users/search", searchBody("Email"), quillfern));
  const row = rows.find((each) => each.resourceId === resourceId);
  const change = { ...row, firstName: "Johanna", isActive: true, timeZoneId: null, preferredLanguageId: "" };
  await dataOf(keepnet.send(`PUT /api/target-users/${resourceId}`, change, quillfern));
  expect(await dataOf(keepnet.send(`GET /api/target-users/${resourceId}`, undefined, quillfern))).toMatchObject({
    firstName: "Johanna",
    phoneNumber: hana.phoneNumber,
  });
});

test("whoever is kept in step with a directory is not changed by hand", async () => {
  await using keepnet = await signIn();
  const change = keepnet.send("PUT /api/target-users/uC1mQ6xDh4Ry", { email: "c@quillfern.example" }, quillfern);
  expect(await refusalOf(change)).toEqual([400, expect.stringContaining("can only be changed there")]);
});

test("people are found by their e-mail address, whatever its case, and by their ids", async () => {
  await using keepnet = await signIn();
  const { resourceId } = await dataOf<Row>(keepnet.send("POST /api/target-users", hana, quillfern));
  const { filter, ...paging } = searchBody("Email");
  const search = (email: string, members: object = {}) =>
    keepnet.send("POST /api/target-users/search-email", { ...paging, email, ...members }, quillfern);
  expect(await rowsOf(search("HANA@quillfern.example"))).toMatchObject([{ resourceId, isActive: true }]);
  expect(await rowsOf(search("hana"))).toEqual([]);
  expect((await search(hana.email, { orderBy: "Colour" })).status).toBe(400);
  const targetUserResourceIds = [resourceId, "uD7zW5gNc8Tk", "uT1eB5kMn8Qz"];
  const contacts = keepnet.send("POST /api/target-users/by-resource-ids", { targetUserResourceIds }, quillfern);
  expect(await dataOf(contacts)).toMatchObject([
    { resourceId, phoneNumber: hana.phoneNumber, status: 1, isDeleted: false },
    { resourceId: "uD7zW5gNc8Tk", status: 0 },
  ]);
});

test("a custom field that the company does not have is refused", async () => {
  await using keepnet = await signIn();
  const body = { ...hana, customFields: [{ resourceId: "fC6sT1dBn8Jq", value: "1" }] };
  expect(await refusalOf(keepnet.send("POST /api/target-users", body, tesselbrook))).toEqual([
    400,
    "body.customFields[0]: this company has no custom field fC6sT1dBn8Jq",
  ]);
});

test.each([
  ["status", "0", ["dario.pettersen"]],
  ["Status", "Active", ["anneke.vos", "bram.okafor", "carys.lindqvist"]],
  ["cost center", "FIN-20", ["anneke.vos"]],
  ["TimeZoneId", "W. Europe Standard Time", ["anneke.vos", "bram.okafor"]],
])("people are filtered by %s = %s", async (fieldName, value, names) => {
  await using keepnet = await signIn();
  const item = { fieldName, operator: "Include", value };
  const filter = { condition: "AND", filterGroups: [{ condition: "AND", filterItems: [item] }] };
  const rows = await rowsOf<Row>(
    keepnet.send("POST /api/target-users/search", searchBody("Email", { filter }), quillfern),
  );
  expect(rows.map(({ email }) => email.split("@")[0])).toEqual(names);
});

test("an e-mail address belongs to one person of a company", async () => {
  await using keepnet = await signIn();
  await dataOf(keepnet.send("POST /api/target-users", hana, quillfern));
  const again = { ...hana, email: hana.email.toUpperCase() };
  expect(await refusalOf(keepnet.send("POST /api/target-users", again, quillfern))).toEqual([
    400,
    expect.stringMatching(/^body.email: .* is a target user of this company already/),
  ]);
  await dataOf(keepnet.send("POST /api/target-users", hana, tesselbrook));
});

test("a group of another company is refused", async () => {
  await using keepnet = await signIn();
  const body = { ...hana, targetGroupResourceIds: [finance] };
  expect(await refusalOf(keepnet.send("POST /api/target-users", body, tesselbrook))).toEqual([
    400,
    `body.targetGroupResourceIds: this company has no target group ${finance}`,
  ]);
});

test("without a Company ID a Reseller sees the people of all its companies", async () => {
  await using keepnet = await signIn();
  const all = await rowsOf<Row>(keepnet.send("POST /api/target-users/search", searchBody("Email")));
  const domains = new Set(all.map(({ email }) => email.split("@")[1]));
  expect([...domains]).toEqual(expect.arrayContaining(["quillfern.example", "tesselbrook.example"]));
});
