import { createMock, type InProcessMock } from "@keepnet/mock";
import { expect, test } from "vitest";
import { type CompanyClient, clientCredentials, createKeepnet, forEachCompany, paginate } from "../../src/index.ts";

const reseller = { clientId: "mock-reseller", clientSecret: "mock-reseller-secret" };
const clientOf = (mock: InProcessMock) => createKeepnet({ auth: clientCredentials(reseller), fetch: mock.fetch });

async function companiesOf(mock: InProcessMock): Promise<{ id: string; name: string; parts: number }[]> {
  const companies = [];
  for await (const row of paginate(clientOf(mock), "/api/companies/search", { body: { pageSize: 50 } })) {
    for (const { companyResourceId: id, companyName, children } of [row, ...(row.children ?? [])]) {
      companies.push({ id, name: String(companyName), parts: children?.length ?? 0 });
    }
  }
  return companies;
}

test("500 companies are all found, each once, with ids and names of their own, and some within others", async () => {
  await using mock = await createMock({ strict: true, companies: 500, users: 1 });
  const companies = await companiesOf(mock);
  expect(companies).toHaveLength(506);
  expect(new Set(companies.map(({ id }) => id)).size).toBe(506);
  expect(new Set(companies.map(({ name }) => name)).size).toBe(506);
  expect(companies.filter(({ parts }) => parts > 0)).toHaveLength(63);
  expect(companies.every(({ id }) => /^[A-Za-z0-9]{12}$/.test(id))).toBe(true);
});

test("each of 100,000 people is read once, in their own company, when all companies are worked in", async () => {
  await using mock = await createMock({ strict: true, companies: 500, users: 200 });
  const seen = new Set<string>();
  const emails = new Set<string>();
  const count = async (company: CompanyClient) => {
    let people = 0;
    for await (const { resourceId, email } of paginate(company, "/api/target-users/search", {
      body: { pageSize: 100 },
    })) {
      seen.add(resourceId);
      emails.add(String(email));
      people += 1;
    }
    return people;
  };
  const counts: unknown[] = [];
  for await (const result of forEachCompany(clientOf(mock), count, { concurrency: 8 })) {
    counts.push(result.ok ? result.value : result.error);
  }
  expect(counts.filter((people) => people === 200)).toHaveLength(500);
  expect(seen.size).toBe(100_007);
  expect(emails.size).toBe(100_007);
});

test("the same seed returns the same world, another seed another", async () => {
  await using first = await createMock({ strict: true, companies: 20, users: 3 });
  await using same = await createMock({ strict: true, companies: 20, users: 3, seed: "keepnet" });
  await using other = await createMock({ strict: true, companies: 20, users: 3, seed: "another" });
  const generated = (mock: InProcessMock) => mock.snapshot().companies.slice(-20);
  expect(generated(same)).toEqual(generated(first));
  const ids = generated(first).map(({ id }) => id);
  expect(generated(other).some(({ id }) => ids.includes(id))).toBe(false);
});

test("a reset brings the generated people back", async () => {
  await using mock = await createMock({ strict: true, companies: 1, users: 3 });
  const before = mock.snapshot();
  const company = clientOf(mock).forCompany(String(before.companies.at(-1)?.id));
  await company.POST("/api/target-users", { body: { email: "new@example.com", phoneNumber: "+15550100100" } });
  expect(mock.snapshot()).not.toEqual(before);
  mock.reset();
  expect(mock.snapshot()).toEqual(before);
});

test("the second Reseller manages none of the generated companies", async () => {
  await using mock = await createMock({ strict: true, companies: 20, users: 1 });
  const auth = clientCredentials({ clientId: "mock-second-reseller", clientSecret: "mock-second-reseller-secret" });
  const rows = [];
  for await (const row of paginate(createKeepnet({ auth, fetch: mock.fetch }), "/api/companies/search")) rows.push(row);
  expect(rows).toHaveLength(2);
});

test.each([
  [{ companies: -1 }, 'The option "companies" must be a whole number from 0 to 2000, not -1.'],
  [{ companies: 2_001 }, 'The option "companies" must be a whole number from 0 to 2000, not 2001.'],
  [{ companies: 1, users: 1.5 }, 'The option "users" must be a whole number from 0 to 10000, not 1.5.'],
  [{ companies: 1, seed: "" }, 'The option "seed" must be a text, not "".'],
  [{ companies: 1, sandbox: false }, /^The option "companies" has no effect: the sandbox is off\./],
  [{ companies: 1, dataset: {} }, /^The option "companies" has no effect: the dataset says/],
])("%j is refused", async (options, message) => {
  await expect(createMock(options)).rejects.toMatchObject({
    code: "INVALID_OPTION",
    message: expect.stringMatching(message),
  });
});
