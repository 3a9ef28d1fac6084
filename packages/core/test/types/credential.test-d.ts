import { expectTypeOf, test } from "vitest";
import { type Credential, type KeyvLike, keyvStore, memoryStore, type TokenStore } from "../../src/index.ts";
import { allCompanies, company, keepnet, ownCompany } from "./clients.ts";

test("the unbound client alone returns the credential", () => {
  expectTypeOf(keepnet.credential()).resolves.toEqualTypeOf<Credential>();
  for (const client of [allCompanies, company, ownCompany]) expectTypeOf(client).not.toHaveProperty("credential");
});

test("can() takes an operation of the document, or any other text, and may not know", () => {
  expectTypeOf<Credential["can"]>().toBeCallableWith("POST /api/companies/search");
  expectTypeOf<Credential["can"]>().toBeCallableWith("GET /api/unknown");
  expectTypeOf<Credential["can"]>().returns.toEqualTypeOf<boolean | undefined>();
});

test("a store may be synchronous or not, and is what the adapters make", () => {
  expectTypeOf<Map<string, string>>().toExtend<Pick<TokenStore, "get" | "delete">>();
  expectTypeOf(memoryStore()).toEqualTypeOf<TokenStore>();
  expectTypeOf(keyvStore).parameter(0).toEqualTypeOf<KeyvLike>();
  expectTypeOf<{ get(key: string): Promise<string | null> }>().toExtend<Pick<TokenStore, "get">>();
  expectTypeOf<{ get(key: string): Promise<object> }>().not.toExtend<Pick<TokenStore, "get">>();
});
