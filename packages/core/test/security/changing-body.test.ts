import { expect, test } from "vitest";
import type { CompanyClient, KeepnetHooks, TransportMiddleware } from "../../src/index.ts";
import { respond, startWire } from "../support/wire.ts";

type Send = (company: CompanyClient, body: never) => Promise<unknown>;
const post: Send = (company, body) => company.POST("/api/target-groups", { body });
const form: Send = (company, body) => company.POST("/api/target-users/upload", { body });
const typed =
  (type: string): Send =>
  (company, body) =>
    company.request("POST", "/api/import", { scope: "company", body, headers: { "content-type": type } });

/** Bodies that can still change after the call was made, and a change that names another company. */
const bodies: [string, Send, () => [body: unknown, change: () => void]][] = [
  [
    "a FormData",
    form,
    () => {
      const body = new FormData();
      body.append("File", new Blob(["x"]));
      return [body, () => body.append("CompanyId", "b2")];
    },
  ],
  [
    "a URLSearchParams",
    typed("application/x-www-form-urlencoded"),
    () => {
      const body = new URLSearchParams({ name: "n" });
      return [body, () => body.append("companyId", "b2")];
    },
  ],
  [
    "bytes of JSON",
    typed("application/json"),
    () => {
      const bytes = new TextEncoder().encode('{"name":1,"padding":"xx"}');
      return [bytes, () => bytes.set(new TextEncoder().encode('{"companyId":"b2" , "":1}'))];
    },
  ],
  [
    "a plain object",
    post,
    () => {
      const body: Record<string, unknown> = { name: "n", priority: "High" };
      return [body, () => Object.assign(body, { companyId: "b2" })];
    },
  ],
];

for (const [name, send, make] of bodies) {
  test(`${name} that names another company only from the second attempt on never gets there`, async () => {
    const [body, change] = make();
    const hooks: KeepnetHooks = { retry: change };
    const { company, requests } = await startWire([respond(null, 429), respond({})], { hooks });
    await send(company, body as never).catch(() => {});
    expect(requests.length).toBeGreaterThan(0);
    for (const { body: text, headers } of requests) {
      expect(text).not.toMatch(/company/i);
      expect(headers["x-keepnet-company-id"]).toBe("a1");
    }
  });

  test(`${name} that names another company once its request has been announced never gets there`, async () => {
    const [body, change] = make();
    const { company, requests } = await startWire([respond({})], { hooks: { request: change } });
    await send(company, body as never).catch(() => {});
    for (const { body: text } of requests) expect(text).not.toMatch(/company/i);
  });
}

test("a middleware cannot change the description of its call", async () => {
  const hijack: TransportMiddleware = (request, next, context) => {
    expect(() => Object.assign(context, { companyId: "b2" })).toThrow(TypeError);
    expect(() => Object.assign(context, { attempt: 99 })).toThrow(TypeError);
    return next(request);
  };
  const { company, attempts } = await startWire([respond(null, 503)], { middleware: [hijack] });
  const error = await company.PUT("/api/companies/clients/{resourceId}", {
    params: { path: { resourceId: "c1" } },
    body: { name: "n" } as never,
  });
  expect(error.response.status).toBe(503);
  expect(attempts).toEqual([1, 2, 3]);
});

test("a middleware may empty the body of its request", async () => {
  const empty: TransportMiddleware = (request, next) => next(new Request(request, { body: "" }));
  const { company, requests } = await startWire([respond({})], { middleware: [empty] });
  await company.POST("/api/target-groups", { body: { name: "n", priority: "High" } });
  expect(requests).toMatchObject([{ body: "" }]);
});

test.each(["https://user:hunter2@api.example.com/api/roles", "/api/roles?token=hunter2", "/api/roles#hunter2"])(
  "a path that is refused does not show what could be a secret in it: %s",
  async (path) => {
    const { keepnet, company } = await startWire([respond([])]);
    const untyped = company as unknown as { GET(path: string): Promise<unknown> };
    const calls = [() => keepnet.request("GET", path as "/", { scope: "reseller" }), () => untyped.GET(path)];
    for (const call of calls) {
      const error = await call().catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: "invalid_call" });
      expect(JSON.stringify([error, String(error)])).not.toContain("hunter2");
    }
  },
);
