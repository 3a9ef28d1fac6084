import { CancelledError, QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { InvalidCallError } from "../../src/errors/call-errors.ts";
import { bearer, createKeepnet, KeepnetError } from "../../src/index.ts";
import { infiniteQueryOptions, mutationOptions, queryKey, queryOptions } from "../../src/query.ts";
import { envelope, startApiServer } from "../support/api-server.ts";

const auth = bearer("t");
const acme = createKeepnet({ auth }).forCompany("a1");
// biome-ignore lint/suspicious/noExplicitAny: what plain JavaScript could pass
const untyped = queryOptions as any;

test("an observer receives the payload, and again after its company was made stale", async () => {
  let roles = 0;
  const server = await startApiServer({ api: () => envelope([{ name: `role ${++roles}` }]) });
  const client = createKeepnet({ baseUrl: server.url, auth }).forCompany("a1");
  const queryClient = new QueryClient();
  const observer = new QueryObserver(queryClient, queryOptions(client, "GET", "/api/roles"));
  const seen: unknown[] = [];
  const unsubscribe = observer.subscribe(({ data, isFetching }) => {
    if (!isFetching) seen.push(data);
  });
  await expect.poll(() => seen).toEqual([[{ name: "role 1" }]]);
  await queryClient.invalidateQueries({ queryKey: queryKey(client) });
  expect(seen).toEqual([[{ name: "role 1" }], [{ name: "role 2" }]]);
  unsubscribe();
});

test("a query fails with the error that unwrap throws", async () => {
  const server = await startApiServer({ api: () => ({ status: 403, body: {} }) });
  const client = createKeepnet({ baseUrl: server.url, auth }).forCompany("a1");
  const error = await new QueryClient().fetchQuery(queryOptions(client, "GET", "/api/roles")).catch((caught) => caught);
  expect(error).toBeInstanceOf(KeepnetError);
  expect(error).toMatchObject({ code: "forbidden", operation: "GET /api/roles", companyId: "a1" });
});

test("a query that is cancelled aborts its request", async () => {
  const requests: Request[] = [];
  const fetch = (request: Request) => {
    requests.push(request);
    return new Promise<Response>((_, reject) => {
      request.signal.addEventListener("abort", () => reject(request.signal.reason));
    });
  };
  const client = createKeepnet({ auth, fetch }).forCompany("a1");
  const queryClient = new QueryClient();
  const options = queryOptions(client, "GET", "/api/roles");
  const read = queryClient.fetchQuery(options).catch((caught: unknown) => caught);
  await expect.poll(() => requests.length).toBe(1);
  await queryClient.cancelQueries({ queryKey: queryKey(client) });
  expect(await read).toBeInstanceOf(CancelledError);
  expect(requests[0]?.signal.aborted).toBe(true);
});

test("a file is read in the form that the call asks for, and each form is a query of its own", async () => {
  const server = await startApiServer({ api: () => ({ headers: { "content-type": "text/csv" }, body: "a,b" }) });
  const client = createKeepnet({ baseUrl: server.url, auth }).forCompany("a1");
  const path = "/api/target-users/example-file";
  const asText = queryOptions(client, "POST", path, { body: { exportType: "Csv" }, parseAs: "text" });
  const asBlob = queryOptions(client, "POST", path, { body: { exportType: "Csv" } });
  const queryClient = new QueryClient();
  expect(await queryClient.fetchQuery(asText)).toBe("a,b");
  expect(await queryClient.fetchQuery(asBlob)).toBeInstanceOf(Blob);
});

test.each([
  ["POST", "/api/target-users", /It writes, so it cannot be a query\. Use mutationOptions\(\)/],
  ["PUT", "/api/target-users/{resourceId}", /It writes/],
  ["DELETE", "/api/companies/clients/{resourceId}", /It writes/],
  ["GET", "/api/rolls", /It is not in the document\. Did you mean GET \/api\/roles\?/],
  ["get", "/api/roles", /The path has GET\b.*, not get\./],
  ["forCompany", "a1", /It is not in the document/],
])("%s %s is refused as a query before anything is sent", (method, path, reason) => {
  const make = () => untyped(acme, method, path);
  expect(make).toThrow(InvalidCallError);
  expect(make).toThrow(reason);
});

test.each([
  ["headers", { authorization: "Bearer x" }],
  ["signal", new AbortController().signal],
  ["middleware", []],
  ["querySerializer", () => ""],
  ["bodySerializer", () => ""],
])("a query cannot set %s, which its key does not hold", (name, value) => {
  expect(() => untyped(acme, "GET", "/api/roles", { [name]: value })).toThrow(InvalidCallError);
  expect(() => untyped(acme, "GET", "/api/roles", { [name]: value })).toThrow(`A query cannot set ${name}.`);
});

test.each([
  ["a Headers", new Headers({ "X-KEEPNET-Company-Id": "a1" })],
  ["a Map", new Map([["X-KEEPNET-Company-Id", "a1"]])],
  ["a function", () => "a1"],
  ["a symbol", Symbol("a1")],
  ["a bigint", 1n],
  ["NaN", Number.NaN],
  ["a Blob", new Blob(["a1"])],
  ["a client", acme],
])("%s in the input is refused, because JSON would show another value or none", (_name, header) => {
  const make = () => untyped(createKeepnet({ auth }), "GET", "/api/roles", { params: { header } });
  expect(make).toThrow(InvalidCallError);
  expect(make).toThrow(/^GET \/api\/roles was not sent\. header is .+, which a query key cannot hold\./);
});

test.each([
  ["a spread client", { ...acme }],
  ["an assigned client", Object.assign({}, acme, createKeepnet({ auth }).allCompanies())],
  ["undefined", undefined],
  ["a word", "acme"],
])("%s is no client", (_name, value) => {
  for (const make of [untyped, mutationOptions, infiniteQueryOptions, queryKey] as ((
    ...input: unknown[]
  ) => unknown)[]) {
    const input = make === infiniteQueryOptions ? ["/api/target-users/search"] : ["POST", "/api/target-users/search"];
    expect(() => make(value, ...input)).toThrow(/This is not a client, or it is a copy of one\./);
  }
});

test("an input without members is the same query as none", () => {
  const { queryKey: key } = queryOptions(acme, "GET", "/api/roles");
  expect(queryOptions(acme, "GET", "/api/roles", {}).queryKey).toEqual(key);
  expect(queryOptions(acme, "GET", "/api/roles", { keepalive: true }).queryKey).toEqual(key);
});
