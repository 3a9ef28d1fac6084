import { expect, test, vi } from "vitest";
import { bearer } from "../../src/index.ts";
import { fixRandom, useFakeClock } from "../support/clock.ts";
import { client, ok, pageOf } from "./messages.ts";

const connection = (code: string) =>
  new TypeError("fetch failed", { cause: Object.assign(new Error("connect"), { code, syscall: "read" }) });
const broken = () =>
  new Response(
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode("{"));
        controller.error(new TypeError("terminated"));
      },
    }),
  );
const redirect = () => new Response(null, { status: 302, headers: { location: "https://other.example/" } });
const read = (fetch: () => Promise<unknown>, options = {}) =>
  client({ fetch: fetch as () => Promise<Response>, ...options })
    .forCompany("a1")
    .GET("/api/roles");
const write = (fetch: () => Promise<unknown>, options = {}) =>
  client({ fetch: fetch as () => Promise<Response>, ...options })
    .forCompany("a1")
    .POST("/api/target-groups", { body: { name: "x" } });

test("the messages of a call that fails on its way", async () => {
  const page = await pageOf({
    "a read without a response": () => read(() => Promise.reject(connection("ECONNRESET"))),
    "a write without a response": () => write(() => Promise.reject(connection("ECONNRESET"))),
    "a write without a connection": () => write(() => Promise.reject(connection("ECONNREFUSED"))),
    "a certificate that is not trusted": () => read(() => Promise.reject(connection("SELF_SIGNED_CERT_IN_CHAIN"))),
    "a read whose response ends early": () => read(async () => broken()),
    "a write whose response ends early": () => write(async () => broken()),
    "a redirect to another origin": () => read(async () => redirect()),
    "a write that is redirected": () => write(async () => redirect()),
    "a fetch that returns no response": () => read(async () => ({ text: "" })),
    "a success that is no JSON": () => read(async () => new Response("<html>")),
    "a middleware's response that is no JSON": () =>
      read(async () => ok(), { middleware: [async () => new Response("<html>")] }),
    "a token that is none": () => read(async () => ok(), { auth: bearer("a b") }),
  });
  await expect(page).toMatchFileSnapshot("attempt.txt");
});

test("the messages of a call that has no more time", async () => {
  useFakeClock();
  const never = () => new Promise(() => {});
  const late = async (call: Promise<unknown>) => {
    call.catch(() => {});
    await vi.advanceTimersByTimeAsync(1_000);
    return call;
  };
  const page = await pageOf({
    "a read": () => late(read(never, { timeout: 1_000 })),
    "a write": () => late(write(never, { timeout: 1_000 })),
    "a write that failed before": () => {
      fixRandom(0);
      let n = 0;
      const busy = async () => (n++ ? never() : Response.json({}, { status: 429, headers: { "x-request-id": "r" } }));
      return late(write(busy, { timeout: 1_000, retry: { attempts: 2, base: 0 } }));
    },
    "a call that is held back": async () => {
      const busy = async () => Response.json({}, { status: 503, headers: { "retry-after": "30" } });
      const keepnet = client({ fetch: busy, retry: { cap: 60_000 }, timeout: 20_000 }).forCompany("a1");
      await keepnet.GET("/api/roles");
      await keepnet.GET("/api/roles");
    },
  });
  await expect(page).toMatchFileSnapshot("timeout.txt");
});
