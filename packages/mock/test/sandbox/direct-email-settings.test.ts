import { expect, test } from "vitest";
import { dataOf, quillfern, refusalOf, rowsOf, type Signed, searchBody, signIn, tesselbrook } from "./support.ts";

const path = "/api/companies/direct-email-settings";
const tenantId = "3e1f7d52-9c46-4b08-a1d7-6f2b8c05e934";
const microsoft = { name: "M365", tenantId, allowedDomains: ["q.example"], type: 1 };

interface Setting {
  readonly resourceId: string;
  readonly name: string;
  readonly isDefault: boolean;
}

async function create(keepnet: Signed, members: object = {}): Promise<string> {
  return (await dataOf<Setting>(keepnet.send(`POST ${path}`, { ...microsoft, ...members }, quillfern))).resourceId;
}

function search(keepnet: Signed): Promise<Setting[]> {
  return rowsOf(keepnet.send(`POST ${path}/search`, searchBody("CreateTime"), quillfern));
}

test("a direct e-mail setting is created once per name, tested, read, changed and deleted", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  const taken = [409, 'A direct e-mail setting named "M365" exists already in this company'];
  expect(await refusalOf(keepnet.send(`POST ${path}`, microsoft, quillfern))).toEqual(taken);
  const message = { from: "a@q.example", fromName: "A", to: "b@q.example", message: "Hello", tenantId, type: 1 };
  expect(await dataOf(keepnet.send(`POST ${path}/test`, { ...message, resourceId: id }, quillfern))).toEqual({
    resourceId: id,
  });

  const read = () => dataOf(keepnet.send(`GET ${path}/${id}`, undefined, quillfern));
  expect(await read()).toEqual({ resourceId: id, ...microsoft, status: 1 });
  expect(await search(keepnet)).toContainEqual(
    expect.objectContaining({ resourceId: id, type: "Microsoft365", status: "Running", isDefault: false }),
  );

  const google = { name: "Google", tenantId: null, allowedDomains: ["All Domains"], type: 2 };
  await dataOf(keepnet.send(`PUT ${path}/${id}`, google, quillfern));
  expect(await read()).toEqual({ resourceId: id, ...google, status: 1 });
  const other = await create(keepnet);
  expect((await keepnet.send(`PUT ${path}/${other}`, google, quillfern)).status).toBe(409);

  await dataOf(keepnet.send(`DELETE ${path}/${id}`, undefined, quillfern));
  expect((await keepnet.send(`GET ${path}/${id}`, undefined, quillfern)).status).toBe(404);
});

test("one direct e-mail setting of a company is the default, or none", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  const defaults = async () => (await search(keepnet)).filter(({ isDefault }) => isDefault).map(({ name }) => name);
  expect(await defaults()).toEqual(["Quillfern Microsoft 365"]);
  await dataOf(keepnet.send(`PUT ${path}/make-default/${id}`, undefined, quillfern));
  expect(await defaults()).toEqual(["M365"]);
  await dataOf(keepnet.send(`PUT ${path}/remove-default/${id}`, undefined, quillfern));
  expect(await defaults()).toEqual([]);
});

test("a direct e-mail setting is out of another company's reach", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  for (const [request, body] of [
    [`GET ${path}/${id}`],
    [`PUT ${path}/${id}`, microsoft],
    [`DELETE ${path}/${id}`],
    [`PUT ${path}/make-default/${id}`],
    [`PUT ${path}/remove-default/${id}`],
  ] as const) {
    expect([request, (await keepnet.send(request, body, tesselbrook)).status]).toEqual([request, 404]);
  }
});

test("direct e-mail settings are exported as the search shows them", async () => {
  await using keepnet = await signIn();
  const body = searchBody("CreateTime", { exportType: "CSV", reportAllPages: true });
  expect(await (await keepnet.send(`POST ${path}/search/export`, body, quillfern)).text()).toBe(
    "Name,Type,Status,Default,Created\n" +
      "Quillfern Microsoft 365,Microsoft365,Running,Yes,2025-06-03\n" +
      "Quillfern Google Workspace,GoogleWorkspace,Failed,No,2026-01-19\n",
  );
});

test("the domains of a tenant are those of the company's people, and a test comes from one that is allowed", async () => {
  await using keepnet = await signIn();
  const list = (company: string, members: object = {}) =>
    keepnet.send(`POST ${path}/domain-list`, { tenantId, type: 1, ...members }, company);
  expect(await dataOf(list(quillfern))).toEqual(["quillfern.example"]);
  expect(await dataOf(list(tesselbrook))).toEqual(["tesselbrook.example"]);
  expect((await list(quillfern, { resourceId: "guessed" })).status).toBe(404);

  const resourceId = await create(keepnet);
  const message = { resourceId, fromName: "A", to: "b@q.example", message: "Hello", tenantId, type: 1 };
  const send = (from: string) => keepnet.send(`POST ${path}/test`, { ...message, from }, quillfern);
  await dataOf(send("a@Q.example"));
  const refusal = 'body.from: the setting "M365" sends for q.example, not for a@elsewhere.example';
  expect(await refusalOf(send("a@elsewhere.example"))).toEqual([400, refusal]);
});

test("campaigns are sent by settings that work alone", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  const kinds = ["phishing", "quishing"].map((kind) => `/api/${kind}-simulator/${kind}-campaign`);
  for (const campaigns of kinds) {
    const list = keepnet.send(`GET ${campaigns}/email-delivery-setting-list`, undefined, quillfern);
    const names = (await rowsOf<Setting>(list)).map(({ name }) => name);
    expect(names).toEqual(["Platform server", "Quillfern Microsoft 365", "M365"]);
  }
  await dataOf(keepnet.send(`DELETE ${path}/${id}`, undefined, quillfern));
});
