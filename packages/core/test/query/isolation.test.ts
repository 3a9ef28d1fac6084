import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { type Auth, bearer, createKeepnet } from "../../src/index.ts";
import { queryKey, queryOptions } from "../../src/query.ts";
import { startApiServer } from "../support/api-server.ts";
import { startSources } from "./sources.ts";

const bySource = (searches: object) => Object.fromEntries(Object.keys(searches).map((source) => [source, source]));

test("in one QueryClient, no company, credential or kind of client reads what was cached for another", async () => {
  const { server, queryClient, searches } = await startSources();
  const readAll = async () => {
    const reads = Object.entries(searches).map(
      async ([source, { options }]) => [source, await queryClient.fetchQuery(options)] as const,
    );
    return Object.fromEntries(await Promise.all(reads));
  };
  expect(await readAll()).toEqual(bySource(searches));
  expect(await readAll()).toEqual(bySource(searches));
  expect(server.calls).toHaveLength(Object.keys(searches).length);
});

test("invalidating one company leaves the data of all others fresh", async () => {
  const { server, queryClient, searches } = await startSources();
  const entries = Object.entries(searches);
  for (const [, { options }] of entries) await queryClient.fetchQuery(options);
  const stale = () => entries.filter(([, { options }]) => queryClient.getQueryState(options.queryKey)?.isInvalidated);
  for (const [source, { clientKey, options }] of entries.filter(([, { clientKey }]) => clientKey[2] !== "unbound")) {
    await queryClient.invalidateQueries({ queryKey: clientKey });
    expect(stale().map(([name]) => name)).toEqual([source]);
    for (const [, { options }] of entries) await queryClient.fetchQuery(options);
    expect(stale()).toEqual([]);
    expect(queryClient.getQueryData(options.queryKey)).toBe(source);
  }
  expect(server.calls).toHaveLength(entries.length + 7);
});

test("the key names the source, then the call, in JSON and without a secret", async () => {
  const { server, queryClient, searches } = await startSources();
  const { options } = searches["reseller-red in a1"];
  await queryClient.fetchQuery(options);
  expect(options.queryKey).toEqual([
    server.url,
    "reseller-red",
    "company",
    "a1",
    "POST",
    "/api/target-users/search",
    { body: expect.objectContaining({ pageSize: 10 }) },
  ]);
  const keys = Object.values(searches).map(({ options }) => options.queryKey);
  const text = JSON.stringify(keys);
  expect(JSON.parse(text)).toEqual(keys);
  expect(text).not.toContain("secret of");
  expect(text).not.toContain("eyJ");
});

test("two tokens are two credentials, and the key shows neither", () => {
  const baseUrl = "https://api.example.com";
  const auth = bearer("first-token");
  const same = [createKeepnet({ baseUrl, auth }), createKeepnet({ baseUrl, auth })].map(queryKey);
  expect(same[0]).toEqual(same[1]);
  expect(queryKey(createKeepnet({ baseUrl, auth: bearer("first-token") }))).not.toEqual(same[0]);
  expect(JSON.stringify(same)).not.toContain("first-token");
});

test("a credential of one's own has a name of its own, or a random one for each client family", () => {
  const connect = bearer("t").connect;
  const unnamed: Auth = { connect };
  const [first, second] = [createKeepnet({ auth: unnamed }), createKeepnet({ auth: unnamed })];
  expect(queryKey(first)).not.toEqual(queryKey(second));
  expect(queryKey(first.forCompany("a1"))[1]).toBe(queryKey(first)[1]);
  expect(queryKey(createKeepnet({ auth: { connect, identity: "user-7" } }))).toEqual([
    "https://api.keepnetlabs.com",
    "user-7",
    "unbound",
    null,
  ]);
});

test("making clients uses no randomness, which a worker lacks while it starts", ({ onTestFinished }) => {
  const original = crypto.getRandomValues;
  onTestFinished(() => {
    crypto.getRandomValues = original;
  });
  crypto.getRandomValues = () => {
    throw new Error("not while a worker starts");
  };
  const client = createKeepnet({ auth: bearer("t") }).forCompany("a1");
  expect(() => queryKey(client)).toThrow("not while a worker starts");
});

test("two base URLs are two sources", () => {
  const auth = bearer("t");
  const urls = ["https://api.example.com", "https://api.example.com/staging", "https://api.example.com/"];
  const [root, staging, slash] = urls.map((baseUrl) => queryKey(createKeepnet({ baseUrl, auth })));
  expect(root).not.toEqual(staging);
  expect(root).toEqual(slash);
});

test("what becomes of the input after the query was made changes neither its key nor its call", async () => {
  const { server, queryClient, red } = await startSources();
  const header = { "X-KEEPNET-Company-Id": "a1" };
  const options = queryOptions(red, "GET", "/api/roles", { params: { header } });
  header["X-KEEPNET-Company-Id"] = "b2";
  expect(await queryClient.fetchQuery(options)).toBe("reseller-red in a1");
  expect(server.calls).toHaveLength(1);
});

test("a client whose methods are taken off it still makes queries of its own", async () => {
  const server = await startApiServer();
  const acme = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  const { GET } = acme;
  await GET("/api/roles");
  await new QueryClient().fetchQuery(queryOptions(acme, "GET", "/api/roles"));
  expect(server.calls.map(({ headers }) => headers["x-keepnet-company-id"])).toEqual(["a1", "a1"]);
});
