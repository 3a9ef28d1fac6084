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

interface Row {
  readonly resourceId: string;
}

function create(keepnet: Signed, name: string): Promise<Row> {
  return dataOf(keepnet.send("POST /api/target-groups", { name, priority: "High" }, quillfern));
}

test("a target group that was created is found in its company, and in no other", async () => {
  await using keepnet = await signIn();
  const created = await keepnet.send("POST /api/target-groups", { name: "Night shift", priority: "High" }, quillfern);
  const { data } = (await created.json()) as { data: { resourceId: string } };
  const names = async (company: string) => {
    const response = await keepnet.send("POST /api/target-groups/search", searchBody("Name"), company);
    const received = (await response.json()) as { data: { results: { resourceId: string }[] } };
    return received.data.results.map(({ resourceId }) => resourceId);
  };
  expect(await names(quillfern)).toContain(data.resourceId);
  expect(await names(tesselbrook)).not.toContain(data.resourceId);
});

test("a write of a Reseller that names no company is refused", async () => {
  await using keepnet = await signIn();
  const response = await keepnet.send("POST /api/target-groups", { name: "Night shift", priority: "High" });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    status: "INPUT_ERROR",
    validationMessages: ["header X-KEEPNET-Company-Id is required"],
  });
});

test("a company of another Reseller is refused", async () => {
  await using keepnet = await signIn();
  expect((await keepnet.send("GET /api/target-groups", undefined, copperfield)).status).toBe(403);
});

test("a target group is read, renamed and deleted, in its company only", async () => {
  await using keepnet = await signIn();
  const { resourceId } = await create(keepnet, "Night shift");
  const path = `/api/target-groups/${resourceId}`;
  const change = { name: "Late shift", priority: "VeryHigh", isActive: true };
  for (const [method, body] of [["GET"], ["PUT", change], ["DELETE"]] as const) {
    expect((await keepnet.send(`${method} ${path}`, body, tesselbrook)).status).toBe(404);
  }
  expect(await dataOf(keepnet.send(`PUT ${path}`, change, quillfern))).toEqual({ resourceId });
  expect(await dataOf(keepnet.send(`GET ${path}`, undefined, quillfern))).toMatchObject({
    name: "Late shift",
    priority: "VeryHigh",
    isScimGroup: false,
  });
  const person = { email: "hana@quillfern.example", targetGroupResourceIds: [resourceId] };
  const { resourceId: id } = await dataOf<Row>(keepnet.send("POST /api/target-users", person, quillfern));
  expect(await dataOf(keepnet.send(`DELETE ${path}`, undefined, quillfern))).toEqual({ resourceId });
  expect((await keepnet.send(`GET ${path}`, undefined, quillfern)).status).toBe(404);
  const groups = keepnet.send(`POST /api/target-users/${id}/groups`, searchBody("Name"), quillfern);
  expect(await rowsOf(groups)).toEqual([]);
});

test("a name is one group's, in each company", async () => {
  await using keepnet = await signIn();
  const { resourceId } = await create(keepnet, "Night shift");
  const again = { name: "night SHIFT", priority: "Low" };
  expect(await refusalOf(keepnet.send("POST /api/target-groups", again, quillfern))).toEqual([
    400,
    expect.stringContaining("exists already in this company"),
  ]);
  expect((await keepnet.send("POST /api/target-groups", again, tesselbrook)).status).toBe(200);
  expect((await keepnet.send(`PUT /api/target-groups/${resourceId}`, again, quillfern)).status).toBe(200);
  const taken = { name: "Finance", priority: "Low" };
  expect((await keepnet.send(`PUT /api/target-groups/${resourceId}`, taken, quillfern)).status).toBe(409);
});

test("a search says which groups are selected, and one finds those of all companies", async () => {
  await using keepnet = await signIn();
  const { resourceId } = await create(keepnet, "Night shift");
  const body = searchBody("Name", { selectTargetUserResourceIds: `${resourceId},x` });
  const rows = await rowsOf<Row & { isSelected: boolean }>(
    keepnet.send("POST /api/target-groups/search", body, quillfern),
  );
  expect(rows.filter(({ isSelected }) => isSelected)).toMatchObject([{ resourceId }]);
  const all = await rowsOf<Row>(keepnet.send("POST /api/target-groups/search/all", searchBody("Name")));
  expect(all).toContainEqual(expect.objectContaining({ resourceId, companyName: "Quillfern Logistics" }));
  expect(all).toContainEqual(expect.objectContaining({ companyName: "Tesselbrook Foods" }));
  await using other = await signIn("mock-second-reseller");
  expect(await rowsOf(other.send("POST /api/target-groups/search/all", searchBody("Name")))).toEqual([]);
});

test("target groups are exported with the number of their people", async () => {
  await using keepnet = await signIn();
  const body = searchBody("Name", { exportType: "CSV", reportAllPages: true });
  const file = await keepnet.send("POST /api/target-groups/search/export", body, quillfern);
  expect(await file.text()).toBe(
    [
      "Name,Users,Priority,Created",
      "All employees,4,Medium,2025-02-10T09:05:00Z",
      "Finance,1,High,2025-02-10T09:07:00Z",
      "",
    ].join("\n"),
  );
});
