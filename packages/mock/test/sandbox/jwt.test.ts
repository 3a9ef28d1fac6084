import { randomBytes } from "node:crypto";
import { jwtVerify } from "jose";
import { expect, test } from "vitest";
import { claimsIn, signJwt } from "../../src/sandbox/access/jwt.ts";

const key = randomBytes(32);
const claims = { client_id: "mock-reseller", name: "Ünïcode ✓", scope: ["api1"], jti: "aL2dR7wKx4Qs" };

test("a token is one that a library for JSON Web Tokens verifies, with its key alone", async () => {
  const token = signJwt(claims, key);
  const { payload, protectedHeader } = await jwtVerify(token, key);
  expect([payload, protectedHeader]).toEqual([claims, { alg: "HS256", typ: "JWT" }]);
  await expect(jwtVerify(token, randomBytes(32))).rejects.toThrow("signature verification failed");
});

test("a token's claims can be read without its key, and those of any other text are none", () => {
  expect(claimsIn(signJwt(claims, randomBytes(32)))).toEqual(claims);
  const number = Buffer.from("1").toString("base64url");
  for (const text of ["", "opaque", "a.b.c", "..", `a.${number}.c`]) expect(claimsIn(text)).toEqual({});
});
