import { expect, test } from "vitest";
import { type Auth, bearer, createKeepnet, type TransportMiddleware } from "../../src/index.ts";
import { settle } from "../support/gate.ts";

const body = {} as never;
/** A credential that always has another token, and does not look at signals. */
const tokens: Auth = {
  connect: () => ({ get: async (_signal, refused) => (refused ? "token-2" : "token-1"), invalidate: () => true }),
};

test("a call whose signal is aborted already sends nothing, by a fetch that ignores signals either", async () => {
  const sent: string[] = [];
  const fetch = async ({ method }: Request) => {
    sent.push(method);
    return Response.json({});
  };
  const acme = createKeepnet({ auth: bearer("t"), fetch }).forCompany("acme");
  const reason = new Error("mine");
  await expect(acme.POST("/api/enrollments", { body, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  await settle();
  expect(sent).toEqual([]);
});

test("a write that is refused after an abort is not sent with another token", async () => {
  const controller = new AbortController();
  const sent: unknown[] = [];
  const fetch = async ({ headers }: Request) => {
    sent.push(headers.get("authorization"));
    controller.abort();
    await settle(1);
    return Response.json({}, { status: 401 });
  };
  const acme = createKeepnet({ auth: tokens, fetch }).forCompany("acme");
  const call = acme.POST("/api/enrollments", { body, signal: controller.signal });
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
  await settle();
  expect(sent).toEqual(["Bearer token-1"]);
});

test("a refused response frees its connection when there is no other token", async () => {
  let cancelled = false;
  const cancel = () => {
    cancelled = true;
  };
  const fetch = async () => new Response(new ReadableStream({ cancel }), { status: 401 });
  const noOther = new Error("no other token");
  const auth: Auth = {
    connect: () => ({
      get: async (_signal, refused) => {
        if (refused) throw noOther;
        return "token-1";
      },
      invalidate: () => true,
    }),
  };
  await expect(createKeepnet({ auth, fetch }).forCompany("acme").GET("/api/roles")).rejects.toBe(noOther);
  expect(cancelled).toBe(true);
});

test("a write that a middleware sends twice is not said to be unsent because its second sending was", async () => {
  const again: TransportMiddleware = async (request, next) => {
    const response = await next(request.clone());
    return response.ok ? response : next(request);
  };
  const noConnection = Object.assign(new Error("connect"), { code: "ECONNREFUSED", syscall: "connect" });
  let n = 0;
  const fetch = async () => {
    if (n++ === 0) return Response.json({}, { status: 500 });
    throw new TypeError("fetch failed", { cause: noConnection });
  };
  const keepnet = createKeepnet({ auth: bearer("t"), fetch, middleware: [again], retry: { attempts: 1 } });
  const call = keepnet.forCompany("acme").POST("/api/enrollments", { body });
  await expect(call).rejects.toMatchObject({ code: "connection_failed", outcome: "unknown" });
});

test.each([
  ["no content", () => new Response(null, { status: 204 })],
  ["a length of 0", () => new Response(null, { headers: { "content-length": "0" } })],
])("a success with %s is what parseAs says", async (_name, respond) => {
  const acme = createKeepnet({ auth: bearer("t"), fetch: async () => respond() }).forCompany("acme");
  expect((await acme.GET("/api/roles", { parseAs: "text" })).data).toBe("");
  expect((await acme.GET("/api/roles", { parseAs: "blob" })).data).toBeInstanceOf(Blob);
  expect((await acme.GET("/api/roles", { parseAs: "arrayBuffer" })).data).toBeInstanceOf(ArrayBuffer);
  expect((await acme.GET("/api/roles")).data).toBeUndefined();
});
