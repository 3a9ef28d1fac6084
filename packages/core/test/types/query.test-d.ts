import type { Company, LeaderboardEntry, Role, TargetUser, TargetUserPageResult } from "@keepnet/openapi";
import { QueryClient, QueryObserver } from "@tanstack/react-query";
import createClient from "openapi-react-query";
import { expectTypeOf, test } from "vitest";
import type { Page, Payload } from "../../src/index.ts";
import { infiniteQueryOptions, mutationOptions, queryKey, queryOptions } from "../../src/query.ts";
import { allCompanies, company, exportBody, keepnet, ownCompany, search } from "./clients.ts";

const queryClient = new QueryClient();
const path = "/api/target-users/search";

test("the data of a query is the payload", () => {
  expectTypeOf(queryClient.fetchQuery(queryOptions(company, "GET", "/api/roles"))).resolves.toEqualTypeOf<Role[]>();
  const users = queryOptions(company, "POST", path, { body: search });
  expectTypeOf(queryClient.fetchQuery(users)).resolves.toEqualTypeOf<Payload<TargetUserPageResult>>();
  expectTypeOf(queryOptions(ownCompany, "POST", path, { body: search })).toEqualTypeOf(users);
  expectTypeOf(queryOptions(allCompanies, "POST", path, { body: search })).toEqualTypeOf(users);
  const params = { header: { "X-KEEPNET-Company-Id": "a1" } };
  expectTypeOf(queryOptions(keepnet, "POST", path, { body: search, params })).toEqualTypeOf(users);
});

test("an observer infers it too, beside options of TanStack Query's own", () => {
  const options = {
    ...queryOptions(company, "GET", "/api/roles"),
    staleTime: 1,
    select: (roles: Role[]) => roles.length,
  };
  const { data } = new QueryObserver(queryClient, options).getCurrentResult();
  expectTypeOf(data).toEqualTypeOf<number | undefined>();
});

test("a file is a Blob unless the call asks for another form", () => {
  const exported = "/api/companies/search/export";
  const asBlob = queryOptions(keepnet, "POST", exported, { body: exportBody });
  expectTypeOf(asBlob.queryFn).returns.resolves.toEqualTypeOf<Blob>();
  const asText = queryOptions(keepnet, "POST", exported, { body: exportBody, parseAs: "text" });
  expectTypeOf(asText.queryFn).returns.resolves.toEqualTypeOf<string>();
});

test("an infinite query has pages of rows", () => {
  const companies = infiniteQueryOptions(keepnet, "/api/companies/search");
  expectTypeOf(companies.queryFn).returns.resolves.toEqualTypeOf<Page<Company>>();
  const users = queryClient.fetchInfiniteQuery(infiniteQueryOptions(company, path, { body: { pageSize: 5 } }));
  expectTypeOf(users).resolves.toHaveProperty("pages").toEqualTypeOf<Page<TargetUser>[]>();
  const board = infiniteQueryOptions(allCompanies, "/api/leaderboard/get-all");
  expectTypeOf(board.queryFn).returns.resolves.toEqualTypeOf<Page<LeaderboardEntry>>();
});

test("the variables of a mutation are the input of the call", () => {
  const remove = mutationOptions(company, "DELETE", "/api/companies/clients/{resourceId}");
  expectTypeOf<{ params: { path: { resourceId: string } } }>().toExtend<Parameters<typeof remove.mutationFn>[0]>();
  expectTypeOf<undefined>().not.toExtend<Parameters<typeof remove.mutationFn>[0]>();
});

test("a key begins with the client's, and is readonly", () => {
  const { queryKey: key } = queryOptions(company, "GET", "/api/roles");
  expectTypeOf(key.slice(0, 4)).toExtend<readonly unknown[]>();
  expectTypeOf(queryKey(company)).toEqualTypeOf<
    readonly [
      baseUrl: string,
      identity: string,
      view: "allCompanies" | "company" | "ownCompany" | "unbound",
      companyId: string | null,
    ]
  >();
});

test("openapi-react-query takes the unbound client's openapi, with its types", () => {
  const $api = createClient(keepnet.openapi);
  const options = $api.queryOptions("get", "/api/roles", { params: { query: { companyId: "a1" } } });
  expectTypeOf(queryClient.fetchQuery(options)).resolves.toHaveProperty("data").toEqualTypeOf<Role[]>();
});

test("only the unbound client has openapi, and request is of one kind of client", () => {
  expectTypeOf(keepnet).toHaveProperty("openapi");
  expectTypeOf(company).not.toHaveProperty("openapi");
  expectTypeOf(ownCompany).not.toHaveProperty("openapi");
  expectTypeOf(allCompanies).not.toHaveProperty("openapi");
  expectTypeOf(company.request).not.toExtend<typeof keepnet.request>();
  expectTypeOf(allCompanies.request).not.toExtend<typeof company.request>();
  expectTypeOf(keepnet.request("GET", "/api/x", { scope: "reseller" })).resolves.toHaveProperty("response");
});
