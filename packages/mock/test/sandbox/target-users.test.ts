import { expect, test } from "vitest";
import { dataOf, quillfern, refusalOf, rowsOf, searchBody, signIn, tesselbrook } from "./support.ts";

const hana = { email: "hana@quillfern.example", firstName: "Hana", phoneNumber: "+15550100105" };
const finance = "gT6fN1cRz9Bd";

interface Row {
  readonly resourceId: string;
  readonly email: string;
  readonly status: string;
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
    activeTargetUserCount: rows.filter(({ status }) => status === "Active").length,
  });
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
