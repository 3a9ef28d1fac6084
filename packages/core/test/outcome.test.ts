import { expect, test } from "vitest";
import type { Result } from "../src/client/result.ts";
import { bearer, type CompanyClient, clientCredentials, createKeepnet, unwrap } from "../src/index.ts";
import { timeUntil, useFakeClock } from "./support/clock.ts";
import { until } from "./support/gate.ts";
import { startRawServer } from "./support/raw-server.ts";
import { brokenBodies, json, type Responder, respond, startWire } from "./support/wire.ts";

const group = { name: "n", priority: "High" } as const;
const path = { resourceId: "c1" };
type Way = "GET" | "PUT" | "POST";
const ways: Record<Way, (company: CompanyClient, more?: object) => Promise<Result<unknown, unknown>>> = {
  GET: (company, more = {}) => company.GET("/api/roles", more),
  PUT: (company, more = {}) =>
    company.PUT("/api/companies/clients/{resourceId}", { params: { path }, body: { name: "n" } as never, ...more }),
  POST: (company, more = {}) => company.POST("/api/target-groups", { body: group, ...more }),
};
const methods = Object.keys(ways) as Way[];

const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail("it did not fail"),
    (error: unknown) => error,
  );

const careful = "It may have been done: check before sending it again.";
const done = "It was done: do not send it again.";
/** What the message says of a write, and of nothing else. */
const advice = { unknown: careful, done, refused: undefined, not_sent: undefined };

function expectAdvice(error: unknown, method: Way, outcome: keyof typeof advice): void {
  const { message } = error as Error;
  const due = method === "GET" ? undefined : advice[outcome];
  for (const text of [careful, done]) expect(message.includes(text), message).toBe(text === due);
}

/** What happened to every attempt: the outcome, and how often the call reaches the wire by method. */
const responses: [string, Responder, object, Record<Way, number>][] = [
  ["400", respond(null, 400), { code: "bad_request", status: 400, outcome: "refused" }, { GET: 1, PUT: 1, POST: 1 }],
  [
    "401",
    respond(null, 401),
    { code: "unauthenticated", status: 401, outcome: "refused" },
    { GET: 1, PUT: 1, POST: 1 },
  ],
  ["403", respond(null, 403), { code: "forbidden", status: 403, outcome: "refused" }, { GET: 1, PUT: 1, POST: 1 }],
  ["404", respond(null, 404), { code: "not_found", status: 404, outcome: "refused" }, { GET: 1, PUT: 1, POST: 1 }],
  [
    "408",
    respond(null, 408),
    { code: "unexpected_status", status: 408, outcome: "unknown" },
    { GET: 3, PUT: 3, POST: 1 },
  ],
  ["409", respond(null, 409), { code: "conflict", status: 409, outcome: "refused" }, { GET: 1, PUT: 1, POST: 1 }],
  ["429", respond(null, 429), { code: "rate_limited", status: 429, outcome: "refused" }, { GET: 3, PUT: 3, POST: 3 }],
  ["500", respond(null, 500), { code: "server_error", status: 500, outcome: "unknown" }, { GET: 3, PUT: 3, POST: 1 }],
  ["501", respond(null, 501), { code: "server_error", status: 501, outcome: "unknown" }, { GET: 1, PUT: 1, POST: 1 }],
  ["503", respond(null, 503), { code: "server_error", status: 503, outcome: "unknown" }, { GET: 3, PUT: 3, POST: 1 }],
  [
    "a connection that is closed without a response",
    (response) => response.destroy(),
    { code: "connection_failed", status: undefined, outcome: "unknown" },
    { GET: 3, PUT: 3, POST: 1 },
  ],
  [
    "a body that ends early after 200",
    brokenBodies["ends before its Content-Length"]?.() ?? expect.fail(),
    { code: "connection_failed", status: 200, outcome: "done", requestId: "r-1" },
    { GET: 3, PUT: 3, POST: 1 },
  ],
  [
    "a body that ends early after 400",
    brokenBodies["ends before its Content-Length"]?.(400) ?? expect.fail(),
    { code: "connection_failed", status: 400, outcome: "refused", requestId: "r-1" },
    { GET: 3, PUT: 3, POST: 1 },
  ],
  [
    "HTML under 200",
    (response) => response.writeHead(200, { ...json, "content-type": "text/html" }).end("<html>"),
    { code: "unexpected_response", status: 200, outcome: "done", requestId: "r-1" },
    { GET: 1, PUT: 1, POST: 1 },
  ],
  [
    "a failed envelope under 200",
    (response) => response.writeHead(200, json).end('{"data":null,"status":"INPUT_ERROR"}'),
    { code: "failed_envelope", status: 200, outcome: "unknown", requestId: "r-1" },
    { GET: 1, PUT: 1, POST: 1 },
  ],
  [
    "a redirect to another origin",
    (response) => response.writeHead(302, { ...json, location: "https://elsewhere.example" }).end(),
    { code: "redirect_refused", status: 302, outcome: "unknown", requestId: "r-1" },
    { GET: 1, PUT: 1, POST: 1 },
  ],
];

for (const [happened, responder, expected, sent] of responses) {
  test.each(methods)(`${happened}, for a %s`, async (method) => {
    const { company, requests, attempts, retries } = await startWire([responder]);
    const error = await rejection(unwrap(ways[method](company)));
    const { outcome } = expected as { outcome: keyof typeof advice };
    expect(error).toMatchObject({ ...expected, companyId: "a1", attempts: sent[method] });
    expect((error as { operation: string }).operation).toMatch(new RegExp(`^${method} /api/`));
    expectAdvice(error, method, outcome);
    expect(requests).toHaveLength(sent[method]);
    expect(attempts).toEqual([1, 2, 3].slice(0, sent[method]));
    expect(retries.map(({ attempt }) => attempt)).toEqual([1, 2].slice(0, sent[method] - 1));
  });
}

test.each(methods)("a connection that is refused, for a %s", async (method) => {
  const error = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" });
  let fetched = 0;
  const fetch = () => {
    fetched++;
    return Promise.reject(new TypeError("fetch failed", { cause: error }));
  };
  const company = createKeepnet({ auth: bearer("t"), fetch, retry: { base: 0 } }).forCompany("a1");
  const caught = await rejection(ways[method](company));
  expect(caught).toMatchObject({ code: "connection_failed", outcome: "not_sent", status: undefined, companyId: "a1" });
  expectAdvice(caught, method, "not_sent");
  // nothing was done, so trying again is harmless for all of them
  expect(fetched).toBe(3);
});

test("attempts counts what reached the API: none of the connections that were refused", async () => {
  const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" });
  const refused = () => Promise.reject(new TypeError("fetch failed", { cause }));
  const all = createKeepnet({ auth: bearer("t"), fetch: refused, retry: { base: 0 } }).forCompany("a1");
  expect(await rejection(all.GET("/api/roles"))).toMatchObject({ outcome: "not_sent", attempts: 0 });
  let n = 0;
  const fetch = () => (++n === 1 ? refused() : Promise.resolve(Response.json({}, { status: 400 })));
  const second = createKeepnet({ auth: bearer("t"), fetch, retry: { base: 0 } }).forCompany("a1");
  expect(await rejection(unwrap(second.GET("/api/roles")))).toMatchObject({ outcome: "refused", attempts: 1 });
});

/** A server whose token endpoint and API respond so in turn, the last ones for ever. */
async function startBoth(tokens: Responder[], responders: Responder[]) {
  const sent = { tokens: 0, calls: 0 };
  const { url } = await startRawServer((request, response) => {
    request.resume();
    const isToken = request.url === "/connect/token";
    const n = isToken ? ++sent.tokens : ++sent.calls;
    const list = isToken ? tokens : responders;
    return list[Math.min(n, list.length) - 1]?.(response);
  });
  const auth = clientCredentials({ clientId: "c", clientSecret: "s" });
  return { sent, company: createKeepnet({ baseUrl: url, auth, retry: { base: 0 } }).forCompany("a1") };
}

const token =
  (value: string): Responder =>
  (response) =>
    response.writeHead(200, json).end(JSON.stringify({ access_token: value, token_type: "Bearer", expires_in: 3600 }));
const noToken = (status: number, error = "") =>
  ((response) => response.writeHead(status, json).end(JSON.stringify({ error }))) satisfies Responder;

test.each(methods)("a token that is refused, for a %s", async (method) => {
  const { sent, company } = await startBoth([noToken(400, "invalid_client")], [respond([])]);
  const error = await rejection(ways[method](company));
  expect(error).toMatchObject({
    name: "AuthenticationError",
    code: "invalid_client",
    outcome: "not_sent",
    attempts: 0,
    status: 400,
    requestId: "r-1",
    companyId: "a1",
    message: expect.stringMatching(
      /^(GET|PUT|POST) \/api\/\S+ was not sent, because there is no token\. POST \/connect/,
    ),
    cause: { operation: "POST /connect/token", code: "invalid_client", status: 400 },
  });
  expectAdvice(error, method, "not_sent");
  expect(sent).toEqual({ tokens: 1, calls: 0 });
});

test.each(methods)("a token endpoint that fails is tried again, and a %s never sent", async (method) => {
  const { sent, company } = await startBoth([noToken(503)], [respond([])]);
  expect(await rejection(ways[method](company))).toMatchObject({
    code: "server_error",
    outcome: "not_sent",
    attempts: 0,
    status: 503,
    cause: { operation: "POST /connect/token" },
  });
  expect(sent).toEqual({ tokens: 3, calls: 0 });
});

test("attempts counts what reached the API: not the attempt that got no token", async () => {
  const { sent, company } = await startBoth([noToken(503), token("t1")], [respond(null, 400)]);
  expect(await rejection(unwrap(company.GET("/api/roles")))).toMatchObject({ status: 400, attempts: 1 });
  expect(sent).toEqual({ tokens: 2, calls: 1 });
});

test("attempts counts what reached the API: both requests where the token was refused between them", async () => {
  const { sent, company } = await startBoth([token("t1"), token("t2")], [respond(null, 401), respond(null, 400)]);
  expect(await rejection(unwrap(company.POST("/api/target-groups", { body: group })))).toMatchObject({
    status: 400,
    attempts: 2,
  });
  expect(sent).toEqual({ tokens: 2, calls: 2 });
});

test.each(methods)("no second token after a 401 leaves a %s refused", async (method) => {
  const { sent, company } = await startBoth([token("t1"), noToken(400, "invalid_client")], [respond(null, 401)]);
  const error = await rejection(unwrap(ways[method](company)));
  expect(error).toMatchObject({ code: "invalid_client", outcome: "refused", attempts: 1, status: 400 });
  expect((error as Error).message).toContain("was not sent again, because there is no token");
  expectAdvice(error, method, "refused");
  expect(sent).toEqual({ tokens: 2, calls: 1 });
});

test("a PUT whose first attempt may have been done is never said to be not sent or refused", async () => {
  const first = respond(null, 502);
  const refused = await startWire([first, respond(null, 400)]);
  const error = await rejection(unwrap(ways.PUT(refused.company)));
  expect(error).toMatchObject({ status: 400, outcome: "unknown", attempts: 2 });
  expectAdvice(error, "PUT", "unknown");
  const expired = await startBoth([token("t1"), noToken(400, "invalid_client")], [first, respond(null, 401)]);
  expect(await rejection(unwrap(ways.PUT(expired.company)))).toMatchObject({ outcome: "unknown", attempts: 2 });
});

test("a PUT whose second attempt a middleware turns to another company may have been done by the first", async () => {
  const { company, requests } = await startWire([respond(null, 502)], {
    middleware: [
      async (request, next, { attempt }) => {
        if (attempt === 2) request.headers.set("x-keepnet-company-id", "b2");
        return next(request);
      },
    ],
  });
  expect(await rejection(ways.PUT(company))).toMatchObject({
    code: "invalid_scope",
    outcome: "unknown",
    attempts: 1,
  });
  expect(requests).toHaveLength(1);
});

test("a write that was done, and then refused as a conflict, is not said to be refused", async () => {
  const broken = brokenBodies["ends without its last chunk"]?.() ?? expect.fail();
  const { company } = await startWire([broken, respond(null, 409)]);
  expect(await rejection(unwrap(ways.PUT(company)))).toMatchObject({ status: 409, outcome: "unknown", attempts: 2 });
});

test.each(methods)("a time that ends before a %s is sent", async (method) => {
  useFakeClock();
  let fetched = 0;
  const fetch = () => Promise.resolve(Response.json({ n: ++fetched }));
  const auth = bearer(() => new Promise<string>(() => {}));
  const company = createKeepnet({ auth, fetch, timeout: 2_000 }).forCompany("a1");
  const call = rejection(ways[method](company));
  await timeUntil(call);
  const error = await call;
  expect(error).toMatchObject({ code: "timeout", outcome: "not_sent", attempts: 0, status: undefined });
  expectAdvice(error, method, "not_sent");
  expect(fetched).toBe(0);
});

test.each(methods)("a time that ends before the response to a %s", async (method) => {
  useFakeClock();
  const { company, requests, attempts } = await startWire([() => {}], { timeout: 2_000 });
  const call = rejection(ways[method](company));
  await timeUntil(call);
  const error = await call;
  expect(error).toMatchObject({ code: "timeout", outcome: "unknown", attempts: 1, status: undefined, companyId: "a1" });
  expectAdvice(error, method, "unknown");
  expect([requests.length, attempts]).toEqual([1, [1]]);
});

test.each(methods)("a time that ends in the body of a success, for a %s", async (method) => {
  useFakeClock();
  const stall: Responder = (response) => response.writeHead(200, json).write('{"data":');
  const { company, requests } = await startWire([stall], { timeout: 2_000 });
  const call = rejection(ways[method](company));
  await timeUntil(call);
  const error = await call;
  expect(error).toMatchObject({ code: "timeout", outcome: "done", attempts: 1, status: 200, requestId: "r-1" });
  expectAdvice(error, method, "done");
  expect(requests).toHaveLength(1);
});

test.each(methods)("an abort of a %s rejects with its reason, whatever that is", async (method) => {
  for (const reason of [new Error("enough"), "text", 0, null, undefined]) {
    const early = new AbortController();
    early.abort(reason);
    const { company, requests, retries } = await startWire([() => {}]);
    await expect(ways[method](company, { signal: early.signal })).rejects.toBe(early.signal.reason);
    expect(requests).toEqual([]);
    const late = new AbortController();
    const call = ways[method](company, { signal: late.signal });
    call.catch(() => {});
    await until(() => requests.length > 0);
    late.abort(reason);
    await expect(call).rejects.toBe(late.signal.reason);
    expect([requests.length, retries]).toEqual([1, []]);
  }
});
