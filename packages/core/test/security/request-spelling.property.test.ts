import { operationKeys, type RequestFacts, requestFactsOf } from "@keepnet/openapi/facts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isKeepnetError } from "../../src/errors/is-keepnet-error.ts";
import { encodePath } from "../../src/scope/request-path.ts";
import { type OperationClaims, resolveOperation } from "../../src/scope/resolve-operation.ts";
import { decideScope, type ScopeDecision } from "../../src/scope/scope-decision.ts";
import type { View } from "../../src/scope/view.ts";

const acme: View = { name: "company", companyId: "acme12345678" };
const unbound: View = { name: "unbound" };
const other = "OTHER1234567";

/** What `request()` decides before it sends, as it does. */
function decide(view: View, method: string, path: string, claims: OperationClaims, base?: string): ScopeDecision {
  const facts = resolveOperation(method, path, claims, base);
  const input = { params: { path: claims.params?.path ?? {} } };
  return decideScope({ operation: `${method} ${path}`, facts, view, companyIn: "header", input });
}

const named = { params: { path: { id: other, a: "companies", b: "search" } } };
const company = { scope: "company", ...named } as const;
const reseller = { scope: "reseller", ...named } as const;
const undocumented = { ...company, undocumented: true } as const;

test.each<[string, string, OperationClaims, string?]>([
  ["DELETE", "/api/companies/{id}", company],
  ["DELETE", "/api/companies/{id}", named],
  ["DELETE", "/api/companies/{id}", undocumented],
  ["DELETE", "/api/companies/OTHER", company],
  ["DELETE", "/api/companies/OTHER", {}],
  ["DELETE", `/api/companies/${other}`, undocumented],
  ["DELETE", `/api/%63ompanies/${other}`, company],
  ["DELETE", `/api/%63ompanies/${other}`, {}],
  ["DELETE", `/api/%2563ompanies/${other}`, company],
  ["DELETE", "/api/companies/%4FTHER1234567", undocumented],
  ["DELETE", `/api/companies/${other}/`, company],
  ["DELETE", `/api/companies/./${other}`, company],
  ["DELETE", `/api/x/../companies/${other}`, company],
  ["DELETE", `/api/x/%2e%2e/companies/${other}`, company],
  ["DELETE", `/api/companies\\${other}`, company],
  ["DELETE", `/api/companies%2F${other}`, company],
  ["DELETE", `/api/compa\tnies/${other}`, company],
  ["DELETE", `/API/COMPANIES/${other}`, company],
  ["DELETE", `/companies/${other}`, company, "/api"],
  ["DELETE", `/${other}`, company, "/proxy/api/companies"],
  ["PATCH", `/api/companies/${other}`, company],
  ["HEAD", `/api/companies/${other}`, company],
  ["POST", "/api/Companies", company],
  ["POST", "/api/companies/search/", company],
  ["POST", "/api/{a}/search", company],
  ["POST", "/api/{a}/{b}", company],
  ["POST", "/Connect/Token", company],
  ["POST", "/connect/token/", {}],
  ["GET", "/connect/token", company],
  ["POST", "//api/companies", company],
  ["POST", "/api//companies", company],
  ["GET", "/api/companies/privacy", company],
])("a client of one company cannot %s %s with %j", (method, path, claims, base) => {
  expect(() => decide(acme, method, path, claims, base)).toThrow(/was not sent/);
});

test.each<[string, string, OperationClaims]>([
  ["GET", "/api/Roles", reseller],
  ["GET", "/api/roles/", reseller],
  ["GET", "/api/roles/", {}],
  ["POST", "/connect/TOKEN", reseller],
  ["POST", "/api/companies/search/", company],
])("the client of no company cannot %s %s with %j", (method, path, claims) => {
  expect(() => decide(unbound, method, path, claims)).toThrow(/was not sent/);
});

test("what the rules leave is decided as for the documented operation", () => {
  expect(decide(unbound, "DELETE", `/api/Companies/${other}`, {})).toMatchObject({ companyId: other, inPath: true });
  expect(decide(acme, "PUT", "/api/companies/acme12345678", {})).toMatchObject({
    companyId: acme.companyId,
    headers: [],
  });
  expect(decide(acme, "PUT", "/api/companies/{x}", {})).toMatchObject({
    companyId: acme.companyId,
    pathParameter: "x",
  });
  expect(() => decide(acme, "DELETE", "/api/companies/{x}", {})).toThrow(/names none/);
  expect(decide(unbound, "POST", "/api/companies/search/", {})).toEqual({ headers: [] });
  const headers = ["x-keepnet-company-id", "x-ir-company-id"];
  expect(decide(acme, "POST", "/api/enrollments/search/", {})).toMatchObject({ companyId: acme.companyId, headers });
  const word = { scope: "company", undocumented: true } as const;
  expect(decide(acme, "PUT", "/api/companies/privacy", word)).toMatchObject({ headers: headers.slice(0, 1) });
  expect(() => decide(unbound, "PUT", "/api/companies/privacy", word)).toThrow(/names none/);
});

const operations = [...operationKeys()];
/** Ids as the API makes them, and others that are allowed; all of them have something that words have not. */
const ids = fc.stringMatching(/^[A-Za-z0-9._~-]{0,8}[A-Z0-9._~]{2}[a-z]{1,3}$/).filter((id) => id !== acme.companyId);

interface Spelling {
  readonly operation: string;
  /** The id that stands in every place of a parameter. */
  readonly id: string;
  readonly path: string;
  readonly parameters: Record<string, string>;
}

/** Documented operations in any spelling: each segment is varied, and stands in the path or in a parameter. */
const spellings: fc.Arbitrary<Spelling> = fc.tuple(fc.constantFrom(...operations), ids).chain(([operation, id]) => {
  const segments = operation.split("/").slice(1);
  const varied = segments.map((segment) => spelt(segment.startsWith("{") ? id : segment, segment.startsWith("{")));
  const joint = rarely("/", "//", "/./", "\\", "/x/../", "%2F");
  const joints = fc.array(joint, { minLength: segments.length, maxLength: segments.length });
  return fc.tuple(fc.tuple(...varied), joints, rarely("", "/", "/", "//", "?", "\t")).map(([parts, slashes, end]) => {
    const parameters = Object.fromEntries(parts.flatMap(({ value }, index) => (value ? [[`p${index}`, value]] : [])));
    const path = parts
      .map(({ value, text }, index) => (slashes[index] ?? "/") + (value ? `{p${index}}` : text))
      .join("");
    return { operation, id, path: path + end, parameters };
  });
});

/** Mostly the first, so that many spellings have none of the others. */
function rarely(usual: string, ...others: string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 15, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
}

/** A segment as the path says it, percent-encoded at random, or as the value of a parameter. */
function spelt(segment: string, isId: boolean): fc.Arbitrary<{ text: string; value?: string }> {
  const characters = [...segment].map((character) =>
    fc.constantFrom(...(isId ? [character] : [character.toLowerCase(), character.toUpperCase()])).chain((cased) => {
      const code = cased.charCodeAt(0).toString(16);
      return fc.constantFrom(cased, cased, cased, `%${code}`, `%${code.toUpperCase()}`, `%25${code}`, `%2525${code}`);
    }),
  );
  const inPath = fc.tuple(...characters).map((parts) => ({ text: parts.join("") }));
  return fc.oneof(
    { weight: 3, arbitrary: inPath },
    { weight: 1, arbitrary: fc.constant({ text: "", value: segment }) },
  );
}

const claims = fc.record({
  scope: fc.constantFrom(undefined, "company", "company-path", "reseller", "shared"),
  undocumented: fc.constantFrom(undefined, true),
  safe: fc.constantFrom(undefined, true),
} as const);

/** What the spelt operation is when it runs in its scope on a client; anything else is an escape. */
function expectHeld(spelling: Spelling, facts: RequestFacts, view: View, decision: ScopeDecision): void {
  expect(facts.scope).not.toBe("none");
  if (facts.scope === "reseller") {
    expect([view, decision.companyId, decision.headers]).toEqual([unbound, undefined, []]);
  } else if (facts.scope === "shared") {
    expect(decision).toEqual({ headers: [] });
  } else if (facts.scope === "company-path") {
    expect(decision).toMatchObject({ companyId: spelling.id, headers: [], inPath: true });
    if (view === acme) expect(decision.companyId).toBe(acme.companyId);
  } else {
    expect(decision).toMatchObject({ companyId: acme.companyId });
    expect(decision.headers).toEqual(expect.arrayContaining([...(facts.extraCompanyHeaders ?? [])]));
  }
}

/** Calls a spelling, and returns what was decided; undefined for a refusal. */
function attempt(
  { operation, path, parameters }: Spelling,
  view: View,
  said: OperationClaims,
): ScopeDecision | undefined {
  const [method = ""] = operation.split(" ");
  try {
    return decide(view, method, path, { ...said, params: { path: parameters } });
  } catch (error) {
    if (!isKeepnetError(error)) throw error;
    expect(error.outcome).toBe("not_sent");
    return undefined;
  }
}

test("enough spellings are decided for the properties below to mean something", () => {
  const sample = fc.sample(fc.tuple(spellings, claims), { numRuns: 1_000, seed: 1 });
  const decided = (view: View) => sample.filter(([spelling, said]) => attempt(spelling, view, said)).length;
  expect(decided(acme)).toBeGreaterThan(100);
  expect(decided(unbound)).toBeGreaterThan(20);
});

test.each([
  ["one company", acme],
  ["no company", unbound],
])("no spelling of a documented operation escapes its scope on the client of %s", (_name, view) => {
  fc.assert(
    fc.property(spellings, claims, (spelling, said) => {
      const facts = requestFactsOf(spelling.operation);
      const decision = attempt(spelling, view, said);
      if (facts && decision) expectHeld(spelling, facts, view, decision);
    }),
    { numRuns: 3_000 },
  );
});

test("every documented operation in a plain spelling is decided, not refused", () => {
  for (const operation of operations) {
    const facts = requestFactsOf(operation);
    if (!facts || facts.scope === "none") continue;
    const path = `${operation.slice(operation.indexOf("/")).replace(/\{\w+\}/g, acme.companyId ?? "")}/`;
    const view = facts.scope === "reseller" ? unbound : acme;
    const spelling = { operation, id: acme.companyId ?? "", path, parameters: {} };
    expectHeld(spelling, facts, view, attempt(spelling, view, { scope: facts.scope }) ?? { headers: ["refused"] });
  }
});

test("a URL parser leaves a path that was not refused as it is, once its illegal characters are encoded", () => {
  const texts = fc.string({
    unit: fc.constantFrom("/", ".", "%", "2", "e", "E", "\\", "a", "?", "#", "\t", " ", "é", "^", "|", "'", "\uD800"),
  });
  fc.assert(
    fc.property(texts, (text) => {
      const path = `/${text}`;
      const claim = { scope: "reseller" } as const;
      try {
        resolveOperation("GET", path, claim);
      } catch {
        return;
      }
      const { href, pathname } = new URL(`https://api.example.com/base${encodePath(path)}`);
      expect(pathname).toBe(`/base${encodePath(path)}`);
      expect(href.endsWith(pathname)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});
