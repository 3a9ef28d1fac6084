import { expect, test } from "vitest";
import { dataOf, quillfern, refusalOf, rowsOf, type Signed, searchBody, signIn, tesselbrook } from "./support.ts";

const assistant = {
  name: "Training Assistant",
  description: "Enrolls people",
  permissionResourceIdList: ["pM4nR7eKx2Bd"],
  availableForRequests: [{ type: "MyCompanyOnly" }],
};

interface Role {
  readonly resourceId: string;
  readonly name: string;
  readonly roleName: string;
  readonly userCount: number;
}

async function create(keepnet: Signed, company = quillfern): Promise<string> {
  return (await dataOf<Role>(keepnet.send("POST /api/roles", assistant, company))).resourceId;
}

function search(keepnet: Signed, members: object = {}): Promise<Role[]> {
  return rowsOf(keepnet.send("POST /api/roles/search", searchBody("CreateTime", members), quillfern));
}

function names(keepnet: Signed, path: string, company = quillfern): Promise<string[]> {
  return dataOf<Role[]>(keepnet.send(`GET ${path}`, undefined, company)).then((roles) => roles.map(({ name }) => name));
}

test("a role that was created is listed, read, changed and deleted", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  expect(await names(keepnet, "/api/roles")).toContain("Training Assistant");
  expect(await names(keepnet, "/api/roleswithavailable")).toContain("Training Assistant");
  expect(await names(keepnet, "/api/roles", tesselbrook)).not.toContain("Training Assistant");
  const read = () => dataOf(keepnet.send(`GET /api/roles/${id}`, undefined, quillfern));
  expect(await read()).toMatchObject({
    resourceId: id,
    name: "Training Assistant",
    permissionResourceIdList: ["pM4nR7eKx2Bd"],
    availableForList: [{ typeName: "MyCompanyOnly", ownerCompanyResourceId: quillfern }],
  });
  const changed = { ...assistant, name: "Assistant", permissionResourceIdList: [] };
  await dataOf(keepnet.send(`PUT /api/roles/${id}`, changed, quillfern));
  expect(await read()).toMatchObject({ name: "Assistant", permissionResourceIdList: [] });
  await dataOf(keepnet.send(`DELETE /api/roles/${id}`, undefined, quillfern));
  expect((await keepnet.send(`GET /api/roles/${id}`, undefined, quillfern)).status).toBe(404);
});

test("the number of its users goes with them, and a role in use is not deleted", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  const count = async () => (await search(keepnet)).find(({ resourceId }) => resourceId === id)?.userCount;
  expect(await count()).toBe(0);
  const person = { email: "b@quillfern.example", firstName: "B", lastName: "C", phoneNumber: "1" };
  const body = { ...person, roleResourceIdList: [id] };
  const user = await dataOf<Role>(keepnet.send("POST /api/system-users", body, quillfern));
  expect(await count()).toBe(1);
  expect(await refusalOf(keepnet.send(`DELETE /api/roles/${id}`, undefined, quillfern))).toEqual([
    400,
    'resourceId: the role "Training Assistant" is in use: 1 system users and 0 API clients have it',
  ]);
  await dataOf(keepnet.send(`DELETE /api/system-users/${user.resourceId}`, undefined, quillfern));
  expect(await count()).toBe(0);
  await dataOf(keepnet.send(`DELETE /api/roles/${id}`, undefined, quillfern));
});

test("the users of the roles that the examples show are those of their search", async () => {
  await using keepnet = await signIn();
  const counts = (await search(keepnet)).map(({ roleName, userCount }) => [roleName, userCount]);
  expect(Object.fromEntries(counts)).toEqual({ "Company Admin": 2, "Training Manager": 1, "Report Viewer": 1 });
});

test("a condition on Type takes the number of the kind", async () => {
  await using keepnet = await signIn();
  const filterItems = [{ fieldName: "Type", operator: "=", value: "2" }];
  const filter = { condition: "AND", filterGroups: [{ condition: "AND", filterItems }] };
  expect((await search(keepnet, { filter })).map(({ roleName }) => roleName)).toEqual(["Training Manager"]);
});

test("a role that a Reseller shares is given by its companies, and changed by the Reseller alone", async () => {
  await using keepnet = await signIn();
  const reseller = "rS7hB2kQ9mWx";
  const body = { ...assistant, name: "Help", availableForRequests: [{ type: "Company", resourceId: tesselbrook }] };
  const { resourceId } = await dataOf<Role>(keepnet.send("POST /api/roles", body, reseller));
  expect(await names(keepnet, "/api/roleswithavailable", tesselbrook)).toContain("Help");
  expect(await names(keepnet, "/api/roleswithavailable")).not.toContain("Help");
  const person = { email: "b@tesselbrook.example", firstName: "B", lastName: "C", phoneNumber: "1" };
  const user = { ...person, roleResourceIdList: [resourceId] };
  await dataOf(keepnet.send("POST /api/system-users", user, tesselbrook));
  expect((await keepnet.send("POST /api/system-users", user, quillfern)).status).toBe(400);
  expect(await refusalOf(keepnet.send(`PUT /api/roles/${resourceId}`, body, tesselbrook))).toEqual([
    400,
    'resourceId: the role "Help" is not this company\'s own',
  ]);
  expect((await keepnet.send(`DELETE /api/roles/${resourceId}`, undefined, reseller)).status).toBe(400);
});

test("a role of the platform, of another company or with a name that is taken is not written", async () => {
  await using keepnet = await signIn();
  const companyAdmin = "rA5dM9cQv3Kt";
  const id = await create(keepnet);
  expect((await keepnet.send(`PUT /api/roles/${companyAdmin}`, assistant, quillfern)).status).toBe(400);
  expect((await keepnet.send(`DELETE /api/roles/${companyAdmin}`, undefined, quillfern)).status).toBe(400);
  expect((await keepnet.send(`PUT /api/roles/${id}`, assistant, tesselbrook)).status).toBe(404);
  expect((await keepnet.send(`DELETE /api/roles/${id}`, undefined, tesselbrook)).status).toBe(404);
  const taken = 'body.name: this company has a role "Training Assistant" already';
  expect(await refusalOf(keepnet.send("POST /api/roles", assistant, quillfern))).toEqual([400, taken]);
});

test("a role has permissions that the list of them has", async () => {
  await using keepnet = await signIn();
  const role = { name: "Guesser", description: "Guesses", permissionResourceIdList: ["guessed"] };
  expect(await refusalOf(keepnet.send("POST /api/roles", role, quillfern))).toEqual([
    400,
    "body.permissionResourceIdList: there is no permission guessed. GET /api/permissions/all lists them",
  ]);
});
