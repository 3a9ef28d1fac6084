import { expect, test, vi } from "vitest";
import {
  bearer,
  clientCredentials,
  confirmImport,
  createKeepnet,
  download,
  forEachCompany,
  importUsers,
  type Keepnet,
  type KeepnetOptions,
  lookups,
  mapUsers,
  memoryStore,
  paginate,
  previewImport,
  upload,
  uploadUsers,
  waitFor,
  waitForMapping,
} from "../src/index.ts";
import { fileFrom, saveTo } from "../src/node.ts";
import { openTelemetry } from "../src/otel.ts";
import { infiniteQueryOptions, mutationOptions, queryOptions } from "../src/query.ts";

const users = "/api/target-users/search";
const roles = "/api/roles";

const noRows = { results: [], totalNumberOfPages: 0, totalNumberOfRecords: 0 };

/** A client whose requests are counted, and what else a function with options could do by mistake. */
function setUp() {
  const fetch = vi.fn(async (_request: Request, _init?: RequestInit) => Response.json({ data: noRows }));
  const keepnet = createKeepnet({ auth: bearer("t"), fetch, baseUrl: "https://api.example.com" });
  return { fetch, work: vi.fn(), keepnet, acme: keepnet.forCompany("acme1") };
}

type World = ReturnType<typeof setUp>;

/** What plain JavaScript passes, whatever the types say. */
type Run = (options: never, world: World) => unknown;

const first = (iterable: AsyncIterable<unknown>) => iterable[Symbol.asyncIterator]().next();
const over = (options: unknown, others: object) =>
  (typeof options === "object" && options !== null && !Array.isArray(options)
    ? { ...others, ...options }
    : options) as never;

const file = new Blob(["a"]);
const mapping = { Mail: "email" };
const started = { transactionId: "tx1", jobId: "job1" };
const credentials = { clientId: "id", clientSecret: "s3cret" };

/** Every function with options, how it is called with them, and with what its messages begin. */
const owners: Record<string, Run> = {
  "createKeepnet()": (options) => createKeepnet(over(options, { auth: bearer("t") })),
  "retry of createKeepnet()": (retry) => createKeepnet({ auth: bearer("t"), retry }),
  "hooks of createKeepnet()": (hooks) => createKeepnet({ auth: bearer("t"), hooks }),
  "createKeepnet(): middleware[1]": (entry) =>
    createKeepnet({ auth: bearer("t"), middleware: [{ onRequest() {} }, entry] }),
  "clientCredentials()": (options) => clientCredentials(over(options, credentials)),
  "ownCompany()": (options, { keepnet }) => keepnet.ownCompany(options),
  "credential()": (options, { keepnet }) => keepnet.credential(options),
  "forEachCompany()": (options, { keepnet, work }) => first(forEachCompany(keepnet, work, options)),
  "waitFor()": (options, { work }) => waitFor(work, over(options, { done: () => true })),
  "lookups()": (options, { keepnet }) => lookups(keepnet, "countries", options),
  "importUsers()": (options, { acme }) => importUsers(acme, file, over(options, { mapping })),
  "uploadUsers()": (options, { acme }) => uploadUsers(acme, file, options),
  "mapUsers()": (options, { acme }) => mapUsers(acme, started, over(options, { mapping })),
  "waitForMapping()": (options, { acme }) => waitForMapping(acme, started, options),
  "previewImport()": (options, { acme }) => previewImport(acme, started, options),
  "confirmImport()": (options, { acme }) => confirmImport(acme, started, options),
  "fileFrom()": (options) => fileFrom("missing.csv", options),
  "saveTo()": (options) => saveTo("missing/users.csv", { stream: file.stream() }, options),
  "openTelemetry()": (options) => openTelemetry(options),
};

/** Those whose options are a call's, refused with its operation. */
const callers: Record<string, { operation: string; owner: string; run: Run }> = {
  "a call": { operation: `GET ${roles}`, owner: "The call", run: (init, { acme }) => acme.GET(roles, init) },
  "params of a call": {
    operation: `GET ${roles}`,
    owner: "params",
    run: (params, { acme }) => acme.GET(roles, { params } as never),
  },
  "a middleware of a call": {
    operation: `GET ${roles}`,
    owner: "The call: middleware[0]",
    run: (entry, { acme }) => acme.GET(roles, { middleware: [entry] }),
  },
  "a call of openapi": {
    operation: `GET ${roles}`,
    owner: "The call",
    run: (init, { keepnet }) => keepnet.openapi.GET(roles, init),
  },
  "request()": {
    operation: "GET /api/x",
    owner: "request()",
    run: (options, { keepnet }) => keepnet.request("GET", "/api/x", options),
  },
  "paginate()": {
    operation: `POST ${users}`,
    owner: "paginate()",
    run: (init, { acme }) => first(paginate(acme, users, init)),
  },
  "pages() of paginate()": {
    operation: `POST ${users}`,
    owner: "paginate()",
    run: (init, { acme }) => first(paginate(acme, users, init).pages()),
  },
  "download()": {
    operation: "POST /api/companies/search/export",
    owner: "download()",
    run: (init, { keepnet }) => download(keepnet, "/api/companies/search/export", init),
  },
  "upload()": {
    operation: "POST /api/target-users/upload",
    owner: "upload()",
    run: (init, { acme }) => upload(acme, "/api/target-users/upload", over(init, { body: { File: file } })),
  },
  "queryOptions()": {
    operation: `GET ${roles}`,
    owner: "queryOptions()",
    run: (init, { acme }) => queryOptions(acme, "GET", roles, init),
  },
  "infiniteQueryOptions()": {
    operation: `POST ${users}`,
    owner: "infiniteQueryOptions()",
    run: (init, { acme }) => infiniteQueryOptions(acme, users, init),
  },
  "mutationOptions()": {
    operation: "POST /api/scim",
    owner: "The call",
    run: (variables, { acme }) => mutationOptions(acme, "POST", "/api/scim").mutationFn(variables),
  },
};

/** What a function throws or rejects with; nothing may have been sent, nor any work begun. */
async function refusal(run: Run, options: unknown): Promise<unknown> {
  const world = setUp();
  const error = await new Promise((resolve, reject) => {
    Promise.resolve()
      .then(() => run(options as never, world))
      .then((value) => reject(new Error(`It was not refused: ${String(value)}`)), resolve);
  });
  expect(world.fetch).not.toHaveBeenCalled();
  expect(world.work).not.toHaveBeenCalled();
  return error;
}

const list = (known: string) => `It takes ${known.split(" ").join(", ")}.`;
const handlers = list("onRequest onResponse onError");
const notASignal = "signal is not an AbortSignal. Pass controller.signal.";
const leaveOut = "Leave it out for the default.";

test.each([
  ["createKeepnet()", { baseURL: "https://staging.example.com" }, " has no option baseURL. Did you mean baseUrl?"],
  [
    "createKeepnet()",
    { colour: 1 },
    ` has no option colour. ${list("auth baseUrl fetch companyIn timeout retry middleware hooks")}`,
  ],
  ["createKeepnet()", { baseUrl: null }, `: baseUrl is null. ${leaveOut}`],
  ["createKeepnet()", { fetch: "https://x.example.com" }, ": fetch is text. Pass a function."],
  ["createKeepnet()", { companyIn: "Query" }, ': companyIn is "Query". Pass header or query.'],
  ["createKeepnet()", { middleware: () => {} }, ": middleware is of type Function. Pass an array."],
  [
    "createKeepnet()",
    { timeout: "30" },
    ' cannot take "30" as its timeout. Pass milliseconds, from 1 to 2147483647, or leave it out for the default.',
  ],
  ["retry of createKeepnet()", { atempts: 1 }, " has no option atempts. Did you mean attempts?"],
  ["retry of createKeepnet()", { jitter: false }, ` has no option jitter. ${list("attempts base cap budget")}`],
  ["retry of createKeepnet()", { cap: null }, `: cap is null. ${leaveOut}`],
  [
    "retry of createKeepnet()",
    { attempts: 0 },
    " cannot take 0 as its attempts. Pass a whole number of at least 1, or leave it out for the default.",
  ],
  [
    "retry of createKeepnet()",
    { attempts: 1.5 },
    " cannot take 1.5 as its attempts. Pass a whole number of at least 1, or leave it out for the default.",
  ],
  [
    "retry of createKeepnet()",
    { attempts: Infinity },
    " cannot take Infinity as its attempts. Pass a whole number of at least 1, or leave it out for the default.",
  ],
  [
    "retry of createKeepnet()",
    { base: -1 },
    " cannot take -1 as its base. Pass a finite number of milliseconds, of at least 0, or leave it out for the default.",
  ],
  [
    "retry of createKeepnet()",
    { cap: Infinity },
    " cannot take Infinity as its cap. Pass a finite number of milliseconds, of at least 0, or leave it out for the default.",
  ],
  [
    "retry of createKeepnet()",
    { budget: Number.NaN },
    " cannot take NaN as its budget. Pass a number of at least 0, or leave it out for the default.",
  ],
  [
    "retry of createKeepnet()",
    { budget: "50" },
    ' cannot take "50" as its budget. Pass a number of at least 0, or leave it out for the default.',
  ],
  ["hooks of createKeepnet()", { onRetry: () => {} }, " has no option onRetry. Did you mean retry?"],
  ["hooks of createKeepnet()", { abort: () => {} }, ` has no option abort. ${list("request response retry token")}`],
  ["hooks of createKeepnet()", { token: null }, `: token is null. ${leaveOut}`],
  ["hooks of createKeepnet()", { retry: true }, ": retry is of type Boolean. Pass a function."],
  ["createKeepnet(): middleware[1]", { onReqest: () => {} }, " has no option onReqest. Did you mean onRequest?"],
  ["createKeepnet(): middleware[1]", { fetch: () => {} }, ` has no option fetch. ${handlers}`],
  ["createKeepnet(): middleware[1]", { onError: null }, `: onError is null. ${leaveOut}`],
  ["createKeepnet(): middleware[1]", { onError: "log" }, ": onError is text. Pass a function."],
  ["createKeepnet(): middleware[1]", new Map(), " got options that are of type Map. Pass an object."],
  ["clientCredentials()", { clientID: "x" }, " has no option clientID. Did you mean clientId?"],
  [
    "clientCredentials()",
    { tenant: "x" },
    ` has no option tenant. ${list("clientId clientSecret allowBrowser timeout store")}`,
  ],
  ["clientCredentials()", { store: null }, `: store is null. ${leaveOut}`],
  [
    "clientCredentials()",
    { clientSecret: null },
    ": clientSecret is missing or empty. Set it from your secret store or environment.",
  ],
  ["clientCredentials()", { allowBrowser: "false" }, ": allowBrowser is text. Pass a boolean."],
  ["clientCredentials()", { store: "redis://user:pw@x" }, ": store is text. Pass an object."],
  [
    "clientCredentials()",
    { store: { ...memoryStore(), delete: undefined } },
    ": store lacks get, set or delete. Pass memoryStore(), keyvStore(keyv) or your own.",
  ],
  ["ownCompany()", { trusttoken: true }, " has no option trusttoken. Did you mean trustToken?"],
  ["ownCompany()", { company: "x" }, " has no option company. It takes trustToken."],
  ["ownCompany()", { trustToken: null }, `: trustToken is null. ${leaveOut}`],
  ["ownCompany()", { trustToken: "false" }, ": trustToken is text. Pass a boolean."],
  ["credential()", { singal: AbortSignal.abort() }, " has no option singal. Did you mean signal?"],
  ["credential()", { timeout: 1 }, " has no option timeout. It takes signal."],
  ["credential()", { signal: new AbortController() }, `: ${notASignal}`],
  ["forEachCompany()", { fliter: () => false }, " has no option fliter. Did you mean filter?"],
  [
    "forEachCompany()",
    { retries: 1 },
    ` has no option retries. ${list("concurrency signal search filter onProgress")}`,
  ],
  ["forEachCompany()", { filter: null }, `: filter is null. ${leaveOut}`],
  ["forEachCompany()", { filter: "acme" }, ": filter is text. Pass a function."],
  ["forEachCompany()", { signal: new AbortController() }, `: ${notASignal}`],
  [
    "forEachCompany()",
    { concurrency: "4" },
    ' cannot take "4" as its concurrency. Pass a whole number of at least 1, or leave it out for the default.',
  ],
  ["waitFor()", { intervall: 1 }, " has no option intervall. Did you mean interval?"],
  ["waitFor()", { attempts: 1 }, ` has no option attempts. ${list("done interval timeout signal")}`],
  ["waitFor()", { timeout: null }, `: timeout is null. ${leaveOut}`],
  ["waitFor()", { done: "Completed" }, ": done is text. Pass a function."],
  [
    "waitFor()",
    { done: undefined },
    " has no done option, so it cannot recognise a finished job. Pass done: (job) => true or false.",
  ],
  ["waitFor()", { signal: "SIGINT" }, `: ${notASignal}`],
  ["lookups()", { timeout: 1 }, " has no option timeout. It takes signal."],
  ["lookups()", { signal: new AbortController() }, `: ${notASignal}`],
  ["importUsers()", { maping: {} }, " has no option maping. Did you mean mapping?"],
  [
    "importUsers()",
    { groups: [] },
    ` has no option groups. ${list("mapping targetGroupResourceIds rows skipRejected interval timeout signal onProgress")}`,
  ],
  ["importUsers()", { mapping: [] }, ": mapping is of type Array. Pass an object."],
  ["importUsers()", { rows: null }, `: rows is null. ${leaveOut}`],
  ["importUsers()", { targetGroupResourceIds: "g1" }, ": targetGroupResourceIds is text. Pass an array."],
  ["importUsers()", { skipRejected: "false" }, ": skipRejected is text. Pass a boolean."],
  [
    "importUsers()",
    { interval: "1" },
    ' cannot take "1" as its interval. Pass milliseconds, from 1 to 2147483647, or leave it out for the default.',
  ],
  ["uploadUsers()", { onprogress: () => {} }, " has no option onprogress. Did you mean onProgress?"],
  ["mapUsers()", { mapping: undefined }, ": mapping is empty. Pass { column: field }."],
  ["mapUsers()", { group: [] }, ` has no option group. ${list("mapping targetGroupResourceIds signal")}`],
  ["waitForMapping()", { intervall: 1 }, " has no option intervall. Did you mean interval?"],
  ["previewImport()", { filter: {} }, " has no option filter. It takes signal."],
  ["confirmImport()", { row: "all" }, " has no option row. Did you mean rows?"],
  [
    "confirmImport()",
    { rows: [] },
    ": rows is empty, which would import all rows. Pass at least one, or do not confirm.",
  ],
  ["fileFrom()", { typ: "text/csv" }, " has no option typ. Did you mean type?"],
  ["fileFrom()", { name: "x" }, " has no option name. It takes type."],
  ["fileFrom()", { type: null }, `: type is null. ${leaveOut}`],
  ["fileFrom()", { type: 5 }, ": type is 5. Pass a string."],
  ["saveTo()", { overwite: true }, " has no option overwite. Did you mean overwrite?"],
  ["saveTo()", { mode: 0o600 }, " has no option mode. It takes overwrite."],
  ["saveTo()", { overwrite: null }, `: overwrite is null. ${leaveOut}`],
  ["saveTo()", { overwrite: "false" }, ": overwrite is text. Pass a boolean."],
  ["openTelemetry()", { traceProvider: {} }, " has no option traceProvider. Did you mean tracerProvider?"],
  ["openTelemetry()", { meter: {} }, " has no option meter. It takes tracerProvider."],
  ["openTelemetry()", { tracerProvider: null }, `: tracerProvider is null. ${leaveOut}`],
  ["openTelemetry()", { tracerProvider: "otel" }, ": tracerProvider is text. Pass an object."],
] as [string, object, string][])("%s refuses %o", async (owner, options, message) => {
  expect(await refusal(owners[owner] as Run, options)).toMatchObject({
    code: "invalid_options",
    outcome: "not_sent",
    message: owner + message,
  });
});

const takes = (more: string) =>
  list(
    `params body headers signal timeout querySerializer middleware cache credentials duplex integrity keepalive mode priority referrer referrerPolicy window dispatcher client cf fetcher encodeResponseBody proxy tls unix verbose decompress session next targetAddressSpace ${more}`,
  );

test.each([
  ["a call", { parmas: {} }, " has no option parmas. Did you mean params?"],
  ["a call", { company: "x" }, ` has no option company. ${takes("bodySerializer parseAs")}`],
  ["a call", { params: null }, `: params is null. ${leaveOut}`],
  ["a call", { parseAs: "xml" }, ': parseAs is "xml". Pass arrayBuffer or blob or json or stream or text.'],
  ["a call", { signal: new AbortController() }, `: ${notASignal}`],
  ["a call", { middleware: () => {} }, ": middleware is of type Function. Pass an array."],
  ["params of a call", { qurey: {} }, " has no option qurey. Did you mean query?"],
  ["params of a call", { cookie: {} }, " has no option cookie. It takes path, query, header."],
  ["params of a call", { query: null }, `: query is null. ${leaveOut}`],
  ["a middleware of a call", { onRespones: () => {} }, " has no option onRespones. Did you mean onResponse?"],
  ["a middleware of a call", () => {}, " got options that are of type Function. Pass an object."],
  [
    "a call of openapi",
    { baseUrl: "https://x.example.com" },
    ` has no option baseUrl. ${takes("bodySerializer parseAs")}`,
  ],
  ["request()", { scop: "reseller" }, " has no option scop. Did you mean scope?"],
  [
    "request()",
    { scope: "reseller", retry: 1 },
    ` has no option retry. ${takes("bodySerializer parseAs scope companyPathParameter safe undocumented")}`,
  ],
  ["request()", { scope: "reseller", safe: null }, `: safe is null. ${leaveOut}`],
  ["request()", { scope: "reseller", undocumented: "false" }, ": undocumented is text. Pass a boolean."],
  ["paginate()", { readahead: 2 }, " has no option readahead. Did you mean readAhead?"],
  ["paginate()", { pageSize: 5 }, ` has no option pageSize. ${takes("bodySerializer readAhead")}`],
  ["paginate()", { readAhead: null }, `: readAhead is null. ${leaveOut}`],
  ["paginate()", { signal: new AbortController() }, `: ${notASignal}`],
  ["paginate()", { parseAs: "stream" }, ` has no option parseAs. Did you mean params?`],
  ["pages() of paginate()", { readahead: 2 }, " has no option readahead. Did you mean readAhead?"],
  ["download()", { onprogress: () => {} }, " has no option onprogress. Did you mean onProgress?"],
  ["download()", { overwrite: true }, ` has no option overwrite. ${takes("bodySerializer onProgress")}`],
  ["download()", { onProgress: null }, `: onProgress is null. ${leaveOut}`],
  ["download()", { onProgress: true }, ": onProgress is of type Boolean. Pass a function."],
  ["upload()", { onProgres: () => {} }, " has no option onProgres. Did you mean onProgress?"],
  ["upload()", { fileName: "x" }, ` has no option fileName. ${takes("onProgress")}`],
  ["upload()", { timeout: null }, `: timeout is null. ${leaveOut}`],
  ["upload()", { onProgress: "bar" }, ": onProgress is text. Pass a function."],
  ["queryOptions()", { timeuot: 1 }, " has no option timeuot. Did you mean timeout?"],
  ["queryOptions()", { staleTime: 1 }, ` has no option staleTime. ${takes("bodySerializer parseAs")}`],
  ["queryOptions()", { params: null }, `: params is null. ${leaveOut}`],
  ["queryOptions()", { parseAs: 5 }, ": parseAs is 5. Pass arrayBuffer or blob or json or stream or text."],
  ["infiniteQueryOptions()", { bdy: {} }, " has no option bdy. Did you mean body?"],
  ["infiniteQueryOptions()", { readAhead: 2 }, ` has no option readAhead. ${takes("bodySerializer")}`],
  ["infiniteQueryOptions()", { timeout: null }, `: timeout is null. ${leaveOut}`],
  ["mutationOptions()", { bod: {} }, " has no option bod. Did you mean body?"],
] as [string, unknown, string][])("%s refuses %o", async (name, options, message) => {
  const { operation, owner, run } = callers[name] as (typeof callers)[string];
  expect(await refusal(run, options)).toMatchObject({
    name: "InvalidCallError",
    operation,
    outcome: "not_sent",
    message: `${operation} was not sent. ${owner}${message}`,
  });
});

const everyOwner = [
  ...Object.entries(owners).map(([owner, run]) => ({ name: owner, owner, run })),
  ...Object.entries(callers).map(([name, { operation, owner, run }]) => ({
    name,
    owner: `${operation} was not sent. ${owner}`,
    run,
  })),
];

test.each(
  everyOwner.flatMap(({ name, owner, run }) =>
    [
      ["x", "text"],
      [5, "5"],
      [[], "of type Array"],
    ].map(([options, kind]) => ({ name, owner, run, options, kind })),
  ),
)("$name refuses options that are $kind", async ({ owner, run, options, kind }) => {
  const message = `${owner} got options that are ${kind}. Pass an object.`;
  expect(await refusal(run, options)).toMatchObject({ outcome: "not_sent", message });
});

test.each([
  ["createKeepnet()", createKeepnet],
  ["clientCredentials()", clientCredentials],
  ["waitFor()", (options: never) => waitFor(vi.fn(), options)],
] as [string, Run][])("%s needs options", async (owner, run) => {
  const message = `${owner} got options that are undefined. Pass an object.`;
  expect(await refusal(run, undefined)).toMatchObject({ code: "invalid_options", message });
});

test("no message shows the text of what was passed in the place of options", async () => {
  for (const { run } of everyOwner) expect(String(await refusal(run, "s3cret"))).not.toContain("s3cret");
});

test.each([
  [undefined, "undefined"],
  [null, "null"],
  [{ token: "s3cret" }, "of type Object"],
])("bearer() refuses a token that is %o", async (token, kind) => {
  const message = `bearer() got a token that is ${kind}. Pass text, or a function that returns it.`;
  expect(await refusal(() => bearer(token as never), undefined)).toMatchObject({ code: "invalid_options", message });
});

test("options that are undefined count as left out, also those that do not exist", async () => {
  const { fetch, keepnet, acme, work } = setUp();
  const names = Object.keys({
    auth: 0,
    baseUrl: 0,
    companyIn: 0,
    timeout: 0,
    retry: 0,
    middleware: 0,
    hooks: 0,
    other: 0,
  });
  const options = { ...Object.fromEntries(names.map((name) => [name, undefined])), auth: bearer("t"), fetch };
  const client = createKeepnet(options as KeepnetOptions).forCompany("acme1");
  await client.GET(roles, { params: undefined, signal: undefined, other: undefined } as never);
  await first(paginate(acme, users, { body: undefined, signal: undefined, readAhead: undefined }));
  await first(forEachCompany(keepnet, work, { concurrency: undefined, filter: undefined, signal: undefined }));
  await first(forEachCompany(keepnet, work, undefined));
  expect(fetch).toHaveBeenCalledTimes(4);
});

test("null stays what fetch makes of it: no signal, no body, no header", async () => {
  const { fetch, acme, keepnet } = setUp();
  const headers = { "x-a": null } as never;
  await acme.POST("/api/scim", { signal: null, body: null as never, window: null, headers });
  expect(fetch.mock.calls[0]?.[0].body).toBeNull();
  await first(paginate(acme, users, { signal: null }));
  await first(forEachCompany(keepnet, vi.fn(), { signal: null }));
  expect(fetch).toHaveBeenCalledTimes(3);
});

test.each([
  ["dispatcher", {}],
  ["client", {}],
  ["cf", { cacheTtl: 0 }],
  ["fetcher", null],
  ["encodeResponseBody", "manual"],
  ["proxy", "http://127.0.0.1:1"],
  ["tls", { rejectUnauthorized: true }],
  ["unix", "/tmp/socket"],
  ["verbose", true],
  ["decompress", false],
  ["session", {}],
  ["next", { revalidate: 1 }],
  ["targetAddressSpace", "loopback"],
])("a runtime's own option %s reaches fetch, through every helper", async (name, value) => {
  const { fetch, keepnet, acme } = setUp();
  const option = { [name]: value } as object;
  await acme.GET(roles, option);
  await keepnet.request("GET", "/api/x", { scope: "reseller", ...option });
  await first(paginate(acme, users, option));
  await download(keepnet, "/api/companies/search/export", { ...option, body: {} } as never);
  await upload(acme, "/api/target-users/upload", { ...option, body: { File: file } });
  await queryOptions(acme, "GET", roles, option as never).queryFn({ signal: new AbortController().signal });
  expect(fetch.mock.calls.map(([, init]) => init)).toEqual(Array(6).fill(option));
});

test("what a Request keeps reaches it", async () => {
  const { fetch, acme } = setUp();
  await acme.GET(roles, { credentials: "omit", referrerPolicy: "no-referrer", keepalive: true, cache: "reload" });
  expect(fetch.mock.calls[0]?.[0]).toMatchObject({
    credentials: "omit",
    referrerPolicy: "no-referrer",
    keepalive: true,
  });
  expect(fetch.mock.calls[0]?.[1]).toBeUndefined();
});

test("a middleware may be an instance of a class, with fields of its own", async () => {
  const seen: string[] = [];
  class Log {
    readonly label = "log";
    onRequest() {
      seen.push(this.label);
    }
  }
  const { fetch } = setUp();
  const client: Keepnet = createKeepnet({ auth: bearer("t"), fetch, middleware: [new Log()] });
  await client.forCompany("acme1").GET(roles, { middleware: [new Log()] });
  expect(seen).toEqual(["log", "log"]);
});

test.each([0, 3, Infinity])("a budget of %d is a number of retries", (budget) => {
  expect(() => createKeepnet({ auth: bearer("t"), retry: { attempts: 1, base: 0, cap: 0, budget } })).not.toThrow();
});

test("a call that is refused leaves no timer", async () => {
  const { acme } = setUp();
  const timers = vi.spyOn(globalThis, "setTimeout");
  await expect(acme.GET(roles, { signal: new AbortController() } as never)).rejects.toThrow("Pass controller.signal.");
  expect(timers).not.toHaveBeenCalled();
  timers.mockRestore();
});

test("a download whose file is not saved because of the options is cancelled", async () => {
  const cancel = vi.fn();
  const stream = new ReadableStream<Uint8Array>({ cancel });
  await expect(saveTo("users.csv", { stream }, { overwite: true } as never)).rejects.toThrow("Did you mean overwrite?");
  expect(cancel).toHaveBeenCalledOnce();
});
