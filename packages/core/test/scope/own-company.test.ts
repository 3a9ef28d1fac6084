import { expect, test } from "vitest";
import { ScopeError } from "../../src/errors/call-errors.ts";
import { assertOwnCompanyToken } from "../../src/scope/own-company.ts";
import { jwt } from "../support/jwt.ts";

const check = (claims: object, trustToken?: boolean) =>
  assertOwnCompanyToken(jwt(claims as Record<string, unknown>), trustToken, "GET /api/roles");

test.each([false, "false", "False", "FALSE"])("%j is proof that a token is not a Reseller's", (claim) => {
  check({ company_admin_access: true, reseller_access: claim, root_access: claim });
});

test.each([undefined, null, "", " false", "false ", "no", "0", 0, 1, Number.NaN, {}, [], [false], ["false"], "maybe"])(
  "%j is no proof, for either claim",
  (claim) => {
    for (const claims of [
      { reseller_access: claim, root_access: false },
      { reseller_access: "false", root_access: claim },
    ]) {
      expect(() => check(claims)).toThrow(ScopeError);
      expect(() => check(claims)).toThrow(/may be a Reseller's.*trustToken: true/);
      check(claims, true);
    }
  },
);

test.each([true, "true", "True", ["true"]])("%j is proof of a Reseller, whom nobody can trust", (claim) => {
  for (const claims of [
    { reseller_access: claim, root_access: false },
    { reseller_access: false, root_access: claim },
  ]) {
    expect(() => check(claims, true)).toThrow(/is a Reseller's/);
  }
});

test.each(["opaque", "", "a.b.c", jwt({}), `${jwt({ reseller_access: false, root_access: false })}.x`])(
  "a token without claims, %s, is no proof",
  (token) => {
    expect(() => assertOwnCompanyToken(token, false, "GET /api/roles")).toThrow(ScopeError);
    assertOwnCompanyToken(token, true, "GET /api/roles");
  },
);
