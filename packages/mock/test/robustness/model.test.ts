import fc from "fast-check";
import { expect, test } from "vitest";
import { type Mock, startMock } from "../../src/index.ts";
import { copperfield, quillfern, requestToken, searchBody, tesselbrook } from "../sandbox/support.ts";

// Random operations of two Resellers in three companies, each compared with what a few Maps say it must do.

const companies = [quillfern, tesselbrook, copperfield] as const;
type CompanyId = (typeof companies)[number];
const managers: Readonly<Record<CompanyId, string>> = {
  [quillfern]: "mock-reseller",
  [tesselbrook]: "mock-reseller",
  [copperfield]: "mock-second-reseller",
};

/** A kind of objects: how one is made, changed, deleted and found, and the member of a row that tells it apart. */
interface Kind {
  readonly path: string;
  readonly orderBy: string;
  readonly named: string;
  /** The member of a request that changes what `named` shows. */
  readonly renames: string;
  body(label: string, roleId: string): object;
}

const kinds: Readonly<Record<"group" | "person" | "client", Kind>> = {
  group: {
    path: "/api/target-groups",
    orderBy: "Name",
    named: "name",
    renames: "name",
    body: (label) => ({ name: label, priority: "High" }),
  },
  person: {
    path: "/api/target-users",
    orderBy: "Email",
    named: "email",
    renames: "email",
    body: (label) => ({ email: label, phoneNumber: "+15550100100" }),
  },
  client: {
    path: "/api/companies/clients",
    orderBy: "CreateTime",
    named: "clientName",
    renames: "name",
    body: (label, roleId) => ({
      name: label,
      clientId: label.slice(0, 32),
      clientSecret: `${label}-secret`,
      statusId: 1,
      hasIpAddressRestriction: false,
      roleResourceIdList: [roleId],
    }),
  },
};
type KindName = keyof typeof kinds;

const step = fc.record({
  action: fc.constantFrom("create", "change", "delete", "trespass", "search", "search", "reset"),
  kind: fc.constantFrom<KindName>("group", "person", "client"),
  company: fc.constantFrom(...companies),
  other: fc.constantFrom(...companies),
  pick: fc.nat(),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What there must be: labels by id, for each kind and company. */
class Model {
  readonly #rows = new Map<string, Map<string, string>>();

  rows(kind: KindName, company: CompanyId): Map<string, string> {
    const key = `${kind} ${company}`;
    const rows = this.#rows.get(key) ?? new Map<string, string>();
    this.#rows.set(key, rows);
    return rows;
  }

  clear(): void {
    this.#rows.clear();
  }
}

class Run {
  readonly #model = new Model();
  readonly #mock: Mock;
  readonly #tokens: Readonly<Record<string, string>>;
  readonly #roles: Readonly<Record<string, string>>;
  #labels = 0;

  constructor(mock: Mock, tokens: Readonly<Record<string, string>>, roles: Readonly<Record<string, string>>) {
    this.#mock = mock;
    this.#tokens = tokens;
    this.#roles = roles;
  }

  async take({ action, kind: name, company, other, pick }: Step): Promise<void> {
    const kind = kinds[name];
    const rows = this.#model.rows(name, company);
    const body = (text: string) => kind.body(text, this.#roles[company] ?? "");
    const [id, label = ""] = [...rows][pick % Math.max(rows.size, 1)] ?? [];
    if (action === "reset") {
      this.#mock.reset();
      this.#model.clear();
    } else if (action === "create") {
      const made = `n${++this.#labels}@fuzz.example`;
      const response = await this.#send("POST", kind.path, company, body(made));
      rows.set(await idIn(response), made);
    } else if (action === "search") {
      await this.#compare(name, company);
    } else if (id === undefined) {
      // nothing to work on
    } else if (action === "trespass") {
      await this.#trespass(kind, id, company, other);
    } else if (action === "change") {
      const changed = `c${++this.#labels}@fuzz.example`;
      const renamed = { ...body(label), [kind.renames]: changed };
      expect((await this.#send("PUT", `${kind.path}/${id}`, company, renamed)).status).toBe(200);
      rows.set(id, changed);
    } else if (action === "delete") {
      expect((await this.#send("DELETE", `${kind.path}/${id}`, company)).status).toBe(200);
      rows.delete(id);
    }
  }

  /** What one company has is found in it alone, whole and as it was written. */
  async #compare(name: KindName, company: CompanyId): Promise<void> {
    const { path, orderBy, named } = kinds[name];
    const response = await this.#send("POST", `${path}/search`, company, searchBody(orderBy, { pageSize: 1_000 }));
    const { data } = (await response.json()) as { data: { results: Record<string, string | boolean>[] } };
    // people who were deleted are still among the rows
    const present = data.results.filter(({ isDeleted }) => isDeleted !== true);
    const found = present.filter((row) => String(row[named]).endsWith("@fuzz.example"));
    const expected = [...this.#model.rows(name, company)].map(([id, label]) => `${id} ${label}`);
    expect(found.map((row) => `${row.resourceId} ${row[named]}`).sort()).toEqual(expected.sort());
  }

  /** Another company, or another Reseller, finds nothing under the id, and changes nothing. */
  async #trespass(kind: Kind, id: string, company: CompanyId, other: CompanyId): Promise<void> {
    const path = `${kind.path}/${id}`;
    const stranger = managers[company] === "mock-reseller" ? "mock-second-reseller" : "mock-reseller";
    const body = kind.body("stolen@fuzz.example", this.#roles[company] ?? "");
    expect((await this.#send("PUT", path, company, body, stranger)).status).toBe(403);
    expect((await this.#send("DELETE", path, company, undefined, stranger)).status).toBe(403);
    if (other === company) return;
    expect((await this.#send("PUT", path, other, body)).status).toBe(404);
    expect((await this.#send("DELETE", path, other)).status).toBe(404);
  }

  async compareAll(): Promise<void> {
    for (const name of Object.keys(kinds) as KindName[])
      for (const company of companies) await this.#compare(name, company);
  }

  #send(
    method: string,
    path: string,
    company: CompanyId,
    body?: object,
    clientId = managers[company],
  ): Promise<Response> {
    const headers = {
      authorization: `Bearer ${this.#tokens[clientId]}`,
      "content-type": "application/json",
      "x-keepnet-company-id": company,
    };
    return fetch(this.#mock.url + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  }
}

async function idIn(response: Response): Promise<string> {
  expect(response.status).toBe(200);
  return ((await response.json()) as { data: { resourceId: string } }).data.resourceId;
}

/** A role of each company: an API client needs one of its own company. */
async function rolesIn({ url }: Mock, tokens: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const entries = companies.map(async (company) => {
    const headers = { authorization: `Bearer ${tokens[managers[company]]}`, "x-keepnet-company-id": company };
    const response = await fetch(`${url}/api/roles`, { headers });
    const { data } = (await response.json()) as { data: { resourceId: string }[] };
    return [company, data[0]?.resourceId ?? ""] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

test("whatever two Resellers do in three companies, each company has what was put there, and no other's", async () => {
  await using mock = await startMock();
  const clients = ["mock-reseller", "mock-second-reseller"];
  const tokens = Object.fromEntries(await Promise.all(clients.map(async (id) => [id, await requestToken(mock, id)])));
  const roles = await rolesIn(mock, tokens);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      mock.reset();
      const run = new Run(mock, tokens, roles);
      for (const each of steps) await run.take(each);
      await run.compareAll();
    }),
    { numRuns: 150 },
  );
});
