import { expect, test, vi } from "vitest";
import { bearer, createKeepnet, type KeepnetOptions } from "../../src/index.ts";

type Fetch = NonNullable<KeepnetOptions["fetch"]>;

/** What fetch is called with by a call with these options. */
async function sentWith(options: object) {
  const fetch = vi.fn<Fetch>(async () => Response.json({ data: [] }));
  const keepnet = createKeepnet({ auth: bearer("t"), fetch });
  await keepnet.forCompany("a1").GET("/api/roles", options);
  const [request, init] = fetch.mock.calls[0] ?? [];
  return { request, init };
}

test("fetch's own options reach the request, and leave nothing for the runtime", async () => {
  const { request, init } = await sentWith({
    credentials: "include",
    integrity: "sha256-x",
    keepalive: true,
    mode: "same-origin",
    referrer: "",
    referrerPolicy: "origin",
    priority: undefined,
  });
  expect(request).toMatchObject({
    credentials: "include",
    integrity: "sha256-x",
    keepalive: true,
    mode: "same-origin",
    referrer: "",
    referrerPolicy: "origin",
  });
  expect(init).toBeUndefined();
});

test.each(["dispatcher", "client", "cf", "tls", "proxy", "verbose", "decompress", "unix", "next", "priority"])(
  "the runtime's option %s is given to fetch, because no Request keeps it",
  async (name) => {
    const value = name === "priority" ? "high" : { name };
    const { init } = await sentWith({ [name]: value, headers: { "x-y": "z" } });
    expect(init).toEqual({ [name]: value });
  },
);

test("several of them are given together, on every attempt", async () => {
  const fetch = vi.fn<Fetch>(async () => Response.json({}, { status: 503 }));
  const keepnet = createKeepnet({ auth: bearer("t"), fetch, retry: { attempts: 2, base: 0 } });
  await keepnet.forCompany("a1").GET("/api/roles", { cf: 1, unix: 2 } as object);
  expect(fetch.mock.calls.map(([, init]) => init)).toEqual([
    { cf: 1, unix: 2 },
    { cf: 1, unix: 2 },
  ]);
});

test("no option changes the cache, the redirects or the method of a request", async () => {
  const { request } = await sentWith({ cache: "force-cache" });
  expect(request).toMatchObject({ cache: "no-store", redirect: "manual", method: "GET" });
});

test("an option that is undefined is as if it were left out", async () => {
  const { request, init } = await sentWith({ credentials: undefined, dispatcher: undefined, signal: undefined });
  expect(request?.credentials).toBe("same-origin");
  expect(init).toBeUndefined();
});

test.each([null, undefined])("a signal that is %s is none", async (signal) => {
  const { request } = await sentWith({ signal });
  expect(request?.signal.aborted).toBe(false);
});
