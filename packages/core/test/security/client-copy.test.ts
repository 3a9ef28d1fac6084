import { inspect } from "node:util";
import { expect, test } from "vitest";
import { bearer, createKeepnet } from "../../src/index.ts";

const keepnet = createKeepnet({ baseUrl: "https://api.example.com", auth: bearer("very-secret-token") });
const acme = keepnet.forCompany("a1");
const all = keepnet.allCompanies();
const clients = { unbound: keepnet, company: acme, ownCompany: keepnet.ownCompany(), allCompanies: all };

const copies: [string, (client: object) => object][] = [
  ["spread", (client) => ({ ...client })],
  ["Object.assign", (client) => Object.assign({}, client)],
  ["Object.assign of two", (client) => Object.assign({}, acme, client)],
  ["structuredClone", (client) => structuredClone(client)],
  ["JSON", (client) => JSON.parse(JSON.stringify(client))],
  ["Object.entries", (client) => Object.fromEntries(Object.entries(client))],
];

test.each(copies)("a copy by %s has nothing to call", (_, copy) => {
  for (const client of Object.values(clients)) {
    const copied = copy(client);
    const left = Reflect.ownKeys(copied).filter((name) => name !== "companyId");
    expect(left).toEqual([]);
    for (const name of ["GET", "POST", "PUT", "PATCH", "DELETE", "request", "forCompany", "openapi", "credential"]) {
      expect(name in copied).toBe(false);
    }
  }
});

test("what a copy of two clients would be called with is not there, though the compiler takes it for either", () => {
  const mixed = { ...acme, ...all };
  expect(() => mixed.GET("/api/target-groups")).toThrow(TypeError);
});

test.each(Object.entries(clients))("the %s client cannot be changed", (_, client) => {
  const open = client as unknown as Record<string, unknown>;
  for (const name of ["GET", "request", "companyId", "other"]) {
    expect(() => {
      open[name] = "changed";
    }).toThrow(TypeError);
  }
});

test.each([
  ["unbound", "Object [Keepnet unbound] {}"],
  ["company", "Object [Keepnet company] { companyId: 'a1' }"],
  ["ownCompany", "Object [Keepnet ownCompany] {}"],
  ["allCompanies", "Object [Keepnet allCompanies] {}"],
] as const)("the %s client that is printed says what it is, and nothing secret", (name, text) => {
  expect(inspect(clients[name])).toBe(text);
  const whole = inspect(clients[name], { showHidden: true, depth: null, getters: true });
  expect(whole).not.toContain("very-secret-token");
});
