import { getEventListeners } from "node:events";
import { expect, onTestFinished, test, vi } from "vitest";
import {
  bearer,
  type CompanyClient,
  createKeepnet,
  download,
  forEachCompany,
  type KeepnetOptions,
  paginate,
  type RetryEvent,
  unwrap,
  upload,
  waitFor,
} from "../../src/index.ts";
import { fixRandom, useFakeClock } from "../support/clock.ts";
import { gate, settle } from "../support/gate.ts";
import { jwt } from "../support/jwt.ts";

type Fetch = NonNullable<KeepnetOptions["fetch"]>;

const page = { results: [], pageNumber: 1, pageSize: 100, totalNumberOfPages: 1, totalNumberOfRecords: 0 };
const ok = () => Response.json({ data: page, status: null });
const broken = () =>
  new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) }));
const exportBody = {
  pageNumber: 1,
  pageSize: 1,
  orderBy: "Email",
  ascending: true,
  filter: { condition: "AND" as const, searchInputTextValue: "" },
  exportType: "Csv",
  reportAllPages: true,
};
const read = (company: CompanyClient, signal: AbortSignal) => company.GET("/api/roles", { signal });
const file = (company: CompanyClient, signal: AbortSignal) =>
  download(company, "/api/target-users/search/export", { body: exportBody, signal });

/** Ends every use of a signal that a caller may keep for long; none of them may leave anything on it. */
const uses: [
  string,
  (company: CompanyClient, signal: AbortSignal) => Promise<unknown>,
  Fetch,
  Partial<KeepnetOptions>?,
][] = [
  ["a success", read, async () => ok()],
  ["a failure", read, async () => new Response("{}", { status: 400 })],
  ["a failure after retries", read, async () => new Response("{}", { status: 503 })],
  ["a lost connection", read, () => Promise.reject(new TypeError("fetch failed"))],
  ["a broken body", read, async () => broken()],
  ["a fetch that throws", read, () => Promise.reject(new Error("a bug"))],
  ["a fetch that returns nothing", read, async () => undefined as unknown as Response],
  ["no JSON", read, async () => new Response("<html>")],
  [
    "a refused redirect",
    read,
    async () => new Response(null, { status: 302, headers: { location: "https://x.example" } }),
  ],
  [
    "a middleware that throws",
    read,
    async () => ok(),
    { middleware: [{ onRequest: () => Promise.reject(new Error("a bug")) }] },
  ],
  [
    "a middleware that changes the company",
    read,
    async () => ok(),
    {
      middleware: [
        (request, next) => {
          request.headers.set("x-keepnet-company-id", "b2");
          return next(request);
        },
      ],
    },
  ],
  ["a bearer() that throws", read, async () => ok(), { auth: bearer(() => Promise.reject(new Error("a bug"))) }],
  [
    "a misspelt option",
    (company, signal) => company.GET("/api/roles", { signal, tiemout: 1 } as object),
    async () => ok(),
  ],
  [
    "a controller instead of its signal",
    (company) => company.GET("/api/roles", { signal: new AbortController() as never }),
    async () => ok(),
  ],
  ["a timeout that is none", (company, signal) => company.GET("/api/roles", { signal, timeout: 0 }), async () => ok()],
  [
    "a value that cannot be sent",
    (company, signal) => company.POST("/api/target-groups", { signal, body: { name: 1n } as never }),
    async () => ok(),
  ],
  [
    "a download that is read",
    (company, signal) => file(company, signal).then(({ stream }) => new Response(stream).text()),
    async () => new Response("x"),
  ],
  [
    "a download that is cancelled",
    (company, signal) => file(company, signal).then(({ stream }) => stream.cancel()),
    async () => new Response("x"),
  ],
  [
    "a download that ends early",
    (company, signal) => file(company, signal).then(({ stream }) => new Response(stream).text()),
    async () => broken(),
  ],
  ["a download of a failure", file, async () => new Response("{}", { status: 400 })],
  ["a download of a failed envelope", file, async () => Response.json({ data: null, status: "INPUT_ERROR" })],
  [
    "an upload",
    (company, signal) => upload(company, "/api/target-users/upload", { body: { File: new Blob(["x"]) }, signal }),
    async (request) => {
      await request.text();
      return ok();
    },
  ],
  [
    "an upload that is responded unread",
    (company, signal) => upload(company, "/api/target-users/upload", { body: { File: new Blob(["x"]) }, signal }),
    async () => new Response("{}", { status: 413 }),
  ],
  [
    "paginate",
    async (company, signal) => {
      for await (const _ of paginate(company, "/api/target-users/search", { signal }));
    },
    async () => ok(),
  ],
  [
    "waitFor",
    (company, signal) => waitFor((given) => company.GET("/api/roles", given), { done: () => true, signal }),
    async () => ok(),
  ],
];

test.each(uses)("%s leaves no listener on the caller's signal, and no timer", async (_name, use, fetch, options) => {
  useFakeClock();
  fixRandom(0);
  const controller = new AbortController();
  const keepnet = createKeepnet({ auth: bearer("t"), fetch, retry: { base: 0 }, ...options });
  let ended = false;
  const using = use(keepnet.forCompany("a1"), controller.signal)
    .catch(() => {})
    .then(() => {
      ended = true;
    });
  while (!ended) {
    await settle(1);
    vi.advanceTimersByTime(0);
  }
  await using;
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  expect(vi.getTimerCount()).toBe(0);
});

test("forEachCompany and credential() leave no listener on the caller's signal", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const keepnet = createKeepnet({ auth: bearer(jwt({ role: "Reseller" })), fetch: async () => ok() });
  for await (const _ of forEachCompany(keepnet, (company) => unwrap(company.GET("/api/roles")), { signal }));
  await keepnet.credential({ signal });
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("an abort while each step is under way leaves no listener and no timer, and nothing unhandled", async () => {
  useFakeClock();
  const unhandled: unknown[] = [];
  const record = (reason: unknown) => void unhandled.push(reason);
  process.on("unhandledRejection", record);
  onTestFinished(() => void process.off("unhandledRejection", record));
  const late = gate<never>();
  late.promise.catch(() => {});
  const steps: [Partial<KeepnetOptions>, Fetch][] = [
    [{ auth: bearer(() => late.promise) }, async () => ok()],
    [{ middleware: [{ onRequest: () => late.promise }] }, async () => ok()],
    [{ middleware: [{ onResponse: () => late.promise }] }, async () => ok()],
    [{ middleware: [() => late.promise] }, async () => ok()],
    [{ middleware: [async (request, next) => next(request).then(() => late.promise)] }, async () => ok()],
    [{}, () => late.promise],
    [{}, async () => new Response(new ReadableStream({ pull: () => late.promise }))],
    [{ retry: { base: 10_000 } }, async () => new Response("{}", { status: 503 })],
  ];
  for (const [options, fetch] of steps) {
    const controller = new AbortController();
    const client = createKeepnet({ auth: bearer("t"), fetch, ...options }).forCompany("a1");
    const call = client.GET("/api/roles", { signal: controller.signal });
    call.catch(() => {});
    await settle(5);
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  }
  late.fail(new Error("too late to matter"));
  await settle();
  expect(unhandled).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test("what comes after an abort is no retry: it takes nothing from the budget, and no hook is called", async () => {
  const response = gate<Response>();
  const retries: RetryEvent[] = [];
  const fetch = vi.fn(() => response.promise);
  const hooks = { retry: (event: RetryEvent) => retries.push(event) };
  const keepnet = createKeepnet({ auth: bearer("t"), fetch, hooks, retry: { base: 0 } });
  const controller = new AbortController();
  const call = keepnet.forCompany("a1").GET("/api/roles", { signal: controller.signal });
  call.catch(() => {});
  await settle(5);
  controller.abort();
  await expect(call).rejects.toBe(controller.signal.reason);
  // a fetch that does not listen to the signal
  response.open(new Response("{}", { status: 503 }));
  await settle();
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(retries).toEqual([]);
});

test("a stream to upload whose cancel() fails is nobody's unhandled rejection", async () => {
  const unhandled: unknown[] = [];
  const record = (reason: unknown) => void unhandled.push(reason);
  process.on("unhandledRejection", record);
  onTestFinished(() => void process.off("unhandledRejection", record));
  const stream = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode("x")),
      cancel: () => Promise.reject(new Error("the disk is gone")),
    });
  const fetches: Fetch[] = [
    async () => new Response("{}", { status: 413 }),
    async (request) => {
      await request.body?.getReader().read();
      return new Response("{}", { status: 413 });
    },
    () => Promise.reject(new TypeError("fetch failed")),
  ];
  for (const fetch of fetches) {
    const client = createKeepnet({ auth: bearer("t"), fetch }).forCompany("a1");
    await upload(client, "/api/target-users/upload", { body: { File: stream() } }).catch(() => {});
  }
  await settle();
  expect(unhandled).toEqual([]);
});
