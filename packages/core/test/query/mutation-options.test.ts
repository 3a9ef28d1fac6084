import { MutationObserver, QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { InvalidCallError } from "../../src/errors/call-errors.ts";
import { bearer, createKeepnet } from "../../src/index.ts";
import { mutationOptions, queryKey, queryOptions } from "../../src/query.ts";
import { envelope, startApiServer, type WireResponse } from "../support/api-server.ts";

async function setUp(api: () => WireResponse = () => envelope({ resourceId: "x1" })) {
  const server = await startApiServer({ api });
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  return { server, client, queryClient: new QueryClient() };
}

test("the variables of a mutation are the call's input, and its data is the payload", async () => {
  const { server, client, queryClient } = await setUp();
  const options = mutationOptions(client, "PUT", "/api/companies/direct-email-settings/make-default/{resourceId}");
  const observer = new MutationObserver(queryClient, options);
  expect(await observer.mutate({ params: { path: { resourceId: "x1" } } })).toEqual({ resourceId: "x1" });
  expect(server.calls[0]).toMatchObject({
    method: "PUT",
    url: "/api/companies/direct-email-settings/make-default/x1",
    headers: { "x-keepnet-company-id": "a1" },
  });
  expect(options.mutationKey).toEqual([
    ...queryKey(client),
    "PUT",
    "/api/companies/direct-email-settings/make-default/{resourceId}",
  ]);
});

test("a mutation may invalidate its company alone", async () => {
  const { client, queryClient } = await setUp();
  const roles = queryOptions(client, "GET", "/api/roles");
  await queryClient.fetchQuery(roles);
  const observer = new MutationObserver(queryClient, {
    ...mutationOptions(client, "POST", "/api/enrollments/{resourceId}/send"),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: queryKey(client) }),
  });
  await observer.mutate({ params: { path: { resourceId: "e1" } } });
  expect(queryClient.getQueryState(roles.queryKey)?.isInvalidated).toBe(true);
});

test("a mutation is sent once, and fails with the error that unwrap throws", async () => {
  const { server, client, queryClient } = await setUp(() => ({ status: 409, body: {} }));
  const options = mutationOptions(client, "POST", "/api/enrollments/{resourceId}/send");
  const sent = new MutationObserver(queryClient, options).mutate({ params: { path: { resourceId: "e1" } } });
  await expect(sent).rejects.toMatchObject({ name: "ConflictError", code: "conflict", companyId: "a1" });
  expect(server.calls).toHaveLength(1);
});

test("an operation that the document does not have is refused at once", async () => {
  const { client } = await setUp();
  // biome-ignore lint/suspicious/noExplicitAny: what plain JavaScript could pass
  const untyped = mutationOptions as any;
  expect(() => untyped(client, "POST", "/api/rolls")).toThrow(InvalidCallError);
  expect(() => untyped(client, "PATCH", "/api/roles")).toThrow(
    /^PATCH \/api\/roles was not sent\. The path has GET\b.*, not PATCH\./,
  );
});
