import { expect, test } from "vitest";
import { dataOf, quillfern, refusalOf, type Signed, signIn, tesselbrook } from "./support.ts";

const anneke = "uA4fL8mRt2Wd";
const hiredOn = "fH2rE7wKm5Xv";

interface Field {
  readonly resourceId: string;
  readonly name: string;
}

const text = (name: string) => ({ name, ownerType: "Company", fieldDataType: "String" });

async function create(keepnet: Signed, name: string): Promise<string> {
  const created = keepnet.send("POST /api/custom-fields", text(name), quillfern);
  return (await dataOf<Field>(created)).resourceId;
}

async function list(keepnet: Signed, company = quillfern): Promise<Field[]> {
  return dataOf(keepnet.send("GET /api/custom-fields/company", undefined, company));
}

async function valuesOf(keepnet: Signed, id: string): Promise<string[]> {
  const { customFieldValues } = await dataOf<{ customFieldValues: { name: string; value: string | null }[] }>(
    keepnet.send(`GET /api/target-users/${id}`, undefined, quillfern),
  );
  return customFieldValues.map(({ name, value }) => `${name}: ${value}`);
}

test("a field that was created is listed in its company, and takes values", async () => {
  await using keepnet = await signIn();
  const resourceId = await create(keepnet, "Badge number");
  expect(await list(keepnet)).toContainEqual({
    resourceId,
    ...text("Badge number"),
    targetGroupResourceId: null,
    isActive: true,
    sortOrder: 3,
    isRequired: false,
    isEditable: true,
  });
  expect(await list(keepnet, tesselbrook)).toEqual([]);
  const person = { email: "hana@quillfern.example", customFields: [{ resourceId, value: "B-17" }] };
  const { resourceId: id } = await dataOf<Field>(keepnet.send("POST /api/target-users", person, quillfern));
  expect(await valuesOf(keepnet, id)).toEqual(["Badge number: B-17"]);
});

test("values follow their field to another name", async () => {
  await using keepnet = await signIn();
  const [costCenter] = await list(keepnet);
  const path = `/api/custom-fields/${costCenter?.resourceId}`;
  const change = { resourceId: costCenter?.resourceId, name: "Cost unit", fieldDataType: "String", isActive: false };
  expect((await keepnet.send(`PUT ${path}`, change, tesselbrook)).status).toBe(404);
  await dataOf(keepnet.send(`PUT ${path}`, change, quillfern));
  expect(await dataOf(keepnet.send(`GET ${path}`, undefined, quillfern))).toMatchObject({
    name: "Cost unit",
    isActive: false,
    ownerType: "Company",
  });
  expect(await valuesOf(keepnet, anneke)).toEqual(["Cost unit: FIN-20", "Hired on: null"]);
  const other = await refusalOf(keepnet.send(`PUT ${path}`, { ...change, resourceId: hiredOn }, quillfern));
  expect(other).toEqual([400, expect.stringContaining("is not the field in the path")]);
});

test("a list that replaces the fields deletes what it leaves out, with its values, and adds what is new", async () => {
  await using keepnet = await signIn();
  const replace = (targetUserCustomFields: object[]) =>
    keepnet.send("POST /api/custom-fields/bulk-update", { targetUserCustomFields }, quillfern);
  const [costCenter] = await list(keepnet);
  const { isEditable, ...kept } = costCenter as Field & { isEditable: boolean };
  expect(await dataOf(replace([text("Floor"), { ...kept, name: "Cost unit" }]))).toEqual({ resourceId: null });
  expect(await list(keepnet)).toMatchObject([{ name: "Floor" }, { resourceId: kept.resourceId, name: "Cost unit" }]);
  expect(await valuesOf(keepnet, anneke)).toEqual(["Cost unit: FIN-20"]);
  expect((await replace([text("Shift"), { ...text("Hired on"), resourceId: hiredOn }])).status).toBe(404);
  expect((await replace([text("Shift"), text("SHIFT")])).status).toBe(409);
  expect(await list(keepnet)).toHaveLength(2);
  await dataOf(replace([]));
  expect(await list(keepnet)).toEqual([]);
  expect(await valuesOf(keepnet, anneke)).toEqual([]);
});

test("a name is one field's", async () => {
  await using keepnet = await signIn();
  const taken = keepnet.send("POST /api/custom-fields", text("cost CENTER"), quillfern);
  expect((await taken).status).toBe(409);
  const body = { resourceId: hiredOn, name: "Cost center", fieldDataType: "Date" };
  expect((await keepnet.send(`PUT /api/custom-fields/${hiredOn}`, body, quillfern)).status).toBe(409);
  expect((await keepnet.send("POST /api/custom-fields", text("Cost center"), tesselbrook)).status).toBe(200);
});

test("a group of another company is refused", async () => {
  await using keepnet = await signIn();
  const body = { ...text("Store"), targetGroupResourceId: "gT8tB4pJk2Xm" };
  expect(await refusalOf(keepnet.send("POST /api/custom-fields", body, quillfern))).toEqual([
    400,
    "body.targetGroupResourceId: this company has no target group gT8tB4pJk2Xm",
  ]);
});

test("a field that needs a value is asked for, of everybody or of the people of its group", async () => {
  await using keepnet = await signIn();
  const group = { name: "Drivers", priority: "Low" };
  const drivers = await dataOf<Field>(keepnet.send("POST /api/target-groups", group, quillfern));
  const licence = { ...text("Licence"), isRequired: true, targetGroupResourceId: drivers.resourceId };
  const { resourceId } = await dataOf<Field>(keepnet.send("POST /api/custom-fields", licence, quillfern));
  const person = { email: "hana@quillfern.example" };
  const driver = { email: "ivo@quillfern.example", targetGroupResourceIds: [drivers.resourceId] };
  const send = (body: object) => keepnet.send("POST /api/target-users", body, quillfern);
  await dataOf(send(person));
  const missing = [400, `body.customFields: "Licence" (${resourceId}) needs a value`];
  expect(await refusalOf(send(driver))).toEqual(missing);
  expect(await refusalOf(send({ ...driver, customFields: [{ resourceId, value: "" }] }))).toEqual(missing);
  const full = { ...driver, customFields: [{ resourceId, value: "C1" }] };
  const { resourceId: id } = await dataOf<Field>(send(full));
  const change = keepnet.send(`PUT /api/target-users/${id}`, { ...full, customFields: [] }, quillfern);
  expect(await refusalOf(change)).toEqual(missing);

  const unused = { ...licence, resourceId, isActive: false };
  await dataOf(keepnet.send(`PUT /api/custom-fields/${resourceId}`, unused, quillfern));
  await dataOf(send({ ...driver, email: "jana@quillfern.example" }));
});
