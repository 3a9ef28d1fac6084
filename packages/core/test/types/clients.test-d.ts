import type { Company, ErrorEnvelope, Role, TargetUser, TargetUserPageResult } from "@keepnet/openapi";
import { expectTypeOf, test } from "vitest";
import { paginate, unwrap } from "../../src/index.ts";
import { allCompanies, company, exportBody, keepnet, ownCompany, search } from "./clients.ts";

test("a company operation compiles on a bound client, and unbound when the call names the company", () => {
  const bound = company.POST("/api/target-users/search", { body: search });
  expectTypeOf(bound).resolves.toHaveProperty("response");
  const params = { header: { "X-KEEPNET-Company-Id": "a1" } };
  expectTypeOf(keepnet.POST("/api/target-users/search", { body: search, params })).toEqualTypeOf(bound);
  const byQuery = { query: { companyId: "a1" } };
  expectTypeOf(keepnet.POST("/api/target-users/search", { body: search, params: byQuery })).toEqualTypeOf(bound);
  expectTypeOf(ownCompany.POST("/api/target-users/search", { body: search })).toEqualTypeOf(bound);
  expectTypeOf(allCompanies.POST("/api/target-users/search", { body: search })).toEqualTypeOf(bound);
});

test("data and error narrow each other", async () => {
  const result = await company.POST("/api/target-users/search", { body: search });
  if (result.error) expectTypeOf(result.error).toEqualTypeOf<ErrorEnvelope>();
  else expectTypeOf(result.data).toEqualTypeOf<TargetUserPageResult>();
});

test("unwrap returns the payload inside the envelope", () => {
  expectTypeOf(unwrap(company.GET("/api/roles"))).resolves.toEqualTypeOf<Role[]>();
});

test("a file is a Blob unless the call asks for another form", () => {
  const path = "/api/companies/search/export";
  expectTypeOf(unwrap(keepnet.POST(path, { body: exportBody }))).resolves.toEqualTypeOf<Blob>();
  expectTypeOf(unwrap(keepnet.POST(path, { body: exportBody, parseAs: "text" }))).resolves.toEqualTypeOf<string>();
  const stream = unwrap(keepnet.POST(path, { body: exportBody, parseAs: "stream" }));
  expectTypeOf(stream).resolves.toEqualTypeOf<ReadableStream<Uint8Array> | null>();
});

test("a company path may leave its id out on a bound client only", () => {
  expectTypeOf(company.GET("/api/companies/{resourceId}")).toBeObject();
  const params = { path: { resourceId: "a1" } };
  expectTypeOf(keepnet.GET("/api/companies/{resourceId}", { params })).toBeObject();
  expectTypeOf(ownCompany.GET("/api/companies/{resourceId}", { params })).toBeObject();
});

test("paginate returns rows, and fills in what the body leaves out", () => {
  expectTypeOf(paginate(keepnet, "/api/companies/search")).toExtend<AsyncIterable<Company>>();
  expectTypeOf(paginate(company, "/api/target-users/search", { body: { pageSize: 5 } })).toExtend<
    AsyncIterable<TargetUser>
  >();
  const params = { header: { "X-KEEPNET-Company-Id": "a1" } };
  expectTypeOf(paginate(keepnet, "/api/target-users/search", { params })).toExtend<AsyncIterable<TargetUser>>();
});
