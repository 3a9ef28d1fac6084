import { expect, test, vi } from "vitest";
import { bearer, clientCredentials, createKeepnet, type ResponseEvent } from "../../src/index.ts";
import { causesOf, isNetworkFailure, wasNotSent } from "../../src/transport/network-failure.ts";
import { useFakeClock } from "../support/clock.ts";

const failed = (code: string) => new TypeError("fetch failed", { cause: Object.assign(new Error(), { code }) });
const ok = () => Response.json({ data: [] });
const passOn = async (request: Request, next: (request: Request) => Promise<Response>) => next(request);

/** A client of a company whose requests meet these in turn. */
function client(steps: (() => Response | Promise<Response>)[], options: object = {}) {
  let sent = 0;
  const keepnet = createKeepnet({
    auth: bearer("t"),
    retry: { base: 0, attempts: steps.length },
    fetch: async () => (steps[sent++] ?? ok)(),
    ...options,
  });
  return keepnet.forCompany("a1");
}

const put = { scope: "company", body: { a: 1 } } as const;

test("a write whose second attempt met no server may have been done by the first", async () => {
  const company = client([() => Promise.reject(failed("ECONNRESET")), () => Promise.reject(failed("ECONNREFUSED"))]);
  await expect(company.request("PUT", "/api/things", put)).rejects.toMatchObject({ outcome: "unknown" });
});

test("a write of which no attempt met a server has not been sent", async () => {
  const company = client([() => Promise.reject(failed("ECONNREFUSED")), () => Promise.reject(failed("ECONNREFUSED"))]);
  await expect(company.request("PUT", "/api/things", put)).rejects.toMatchObject({ outcome: "not_sent" });
});

test("a call is tried again when the token endpoint could not be reached", async () => {
  let requests = 0;
  const keepnet = createKeepnet({
    auth: clientCredentials({ clientId: "id", clientSecret: "secret", timeout: 10 }),
    retry: { base: 0 },
    fetch: async ({ url }) => {
      if (!url.endsWith("/connect/token")) return ok();
      if (++requests === 1) throw failed("ECONNRESET");
      return Response.json({ access_token: "t", token_type: "Bearer" });
    },
  });
  const { data } = await keepnet.forCompany("a1").request("POST", "/api/things", put);
  expect(data).toEqual({ data: [] });
  expect(requests).toBe(2);
});

test("the hook of responses learns how long one took", async () => {
  useFakeClock();
  const events: ResponseEvent[] = [];
  vi.advanceTimersByTime(1_000);
  const company = client(
    [
      () => {
        vi.advanceTimersByTime(250);
        return ok();
      },
    ],
    { hooks: { response: (event: ResponseEvent) => events.push(event) } },
  );
  await company.GET("/api/roles");
  expect(events).toMatchObject([
    { operation: "GET /api/roles", companyId: "a1", attempt: 1, status: 200, duration: 250 },
  ]);
});

test("a form that a middleware passes on in another Request arrives with the boundary of its body", async () => {
  const received: unknown[] = [];
  const form = new FormData();
  form.append("name", "value");
  const keepnet = createKeepnet({
    auth: bearer("t"),
    middleware: [(request, next) => next(new Request(request))],
    fetch: async (request) => {
      received.push((await request.formData()).get("name"));
      return ok();
    },
  });
  await keepnet.forCompany("a1").request("POST", "/api/things", { scope: "company", body: form });
  expect(received).toEqual(["value"]);
});

test.each([
  ["passes its request on", passOn],
  ["makes another request", (request: Request, next: typeof fetch) => next(new Request(request))],
])("a stream is not read before it is sent, also when a middleware %s", async (_name, middleware) => {
  let pulled = 0;
  const stream = new ReadableStream({
    pull: (controller) => {
      controller.enqueue(new Uint8Array(1_000));
      if (++pulled === 100) controller.close();
    },
  });
  let before = 0;
  let length = 0;
  const keepnet = createKeepnet({
    auth: bearer("t"),
    middleware: [middleware as typeof passOn],
    fetch: async (request) => {
      before = pulled;
      length = (await request.arrayBuffer()).byteLength;
      return ok();
    },
  });
  const headers = { "content-type": "application/octet-stream" };
  await keepnet.forCompany("a1").request("POST", "/api/things", { scope: "company", body: stream, headers });
  expect(before).toBeLessThan(10);
  expect(length).toBe(100_000);
});

test("an error of somebody's code that looks like one of the network is none", () => {
  expect(isNetworkFailure(Object.assign(new Error("x"), { code: "UND_ERR_INVALID_ARG" }))).toBe(false);
  expect(isNetworkFailure(Object.assign(new Error("Network connection lost"), { name: "StoreError" }))).toBe(false);
  expect(isNetworkFailure(new Error("Network connection lost"))).toBe(true);
  expect(wasNotSent(new Error("Proxy response (502)"))).toBe(true);
  expect(wasNotSent(new Error("No Proxy response (502)"))).toBe(false);
});

test("causes are looked at down to the fourth", () => {
  const chain = Array.from({ length: 9 }).reduce<Error>(
    (cause, _, n) => new Error(String(n), { cause }),
    new Error("-"),
  );
  expect(causesOf(chain).map(({ message }) => message)).toEqual(["8", "7", "6", "5", "4"]);
});

test("a form that is named only in a parameter of its type is passed on as bytes", async () => {
  const types: unknown[] = [];
  const type = "application/x; was=multipart/form-data";
  const turned = (request: Request) =>
    new Request(request.url, { method: "PUT", body: "x", headers: [...request.headers, ["content-type", type]] });
  const middleware = [(request: Request, next: (request: Request) => Promise<Response>) => next(turned(request))];
  const fetch = async (request: Request) => {
    types.push([request.headers.get("content-type"), await request.text()]);
    return ok();
  };
  await client([], { middleware, fetch, retry: { attempts: 1 } }).request("PUT", "/api/things", { scope: "company" });
  expect(types).toEqual([[type, "x"]]);
});

test("a call that is out of time after a failure of a status without a class keeps that failure", async () => {
  useFakeClock();
  const never = () => new Promise<Response>(() => {});
  const company = client([() => Response.json({}, { status: 408 }), never], { timeout: 1_000 });
  const failure = company.GET("/api/roles").catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await failure).toMatchObject({ code: "timeout", cause: { code: "unexpected_status", status: 408 } });
});

test("a body that a middleware puts in place of one is sent also where requests do not show theirs (Firefox)", async () => {
  const bodies: string[] = [];
  const hidden = (request: Request) =>
    Object.defineProperty(new Request(request, { body: "x" }), "body", { value: undefined });
  const middleware = [(request: Request, next: (request: Request) => Promise<Response>) => next(hidden(request))];
  const fetch = async (request: Request) => {
    bodies.push(await request.text());
    return ok();
  };
  await client([], { middleware, fetch, retry: { attempts: 1 } }).request("PUT", "/api/things", put);
  expect(bodies).toEqual(["x"]);
});
