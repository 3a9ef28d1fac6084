import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Mock } from "../../src/index.ts";
import {
  copperfield,
  quillfern,
  refusalOf,
  requestToken,
  type Signed,
  signIn,
  tesselbrook,
} from "../sandbox/support.ts";
import { sendRaw } from "../support.ts";

const document = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("@keepnet/openapi/openapi.json"), "utf8"),
) as { paths: Record<string, Record<string, { operationId?: string; "x-keepnet-scope"?: string }>> };
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, operation]) =>
    operation.operationId === undefined
      ? []
      : [{ method: method.toUpperCase(), path, scope: operation["x-keepnet-scope"] ?? "" }],
  ),
);

const unknown = "xX0xX0xX0xX0";
const empty = /: a Company ID must not be empty; leave it out to name no company$/;

let keepnet: Signed;
let strict: Signed;
const tokens = new Map<Mock, string>();
beforeAll(async () => {
  [keepnet, strict] = await Promise.all([signIn(), signIn("mock-reseller", { strict: true })]);
  for (const { mock } of [keepnet, strict]) tokens.set(mock, `Bearer ${await requestToken(mock, "mock-reseller")}`);
});
afterAll(async () => {
  await Promise.all([keepnet, strict].map((signed) => signed[Symbol.asyncDispose]()));
});

/** Sends a request with the token of the mock's Reseller and these headers. */
async function send(request: string, headers: Record<string, string> = {}, { mock } = keepnet): Promise<Response> {
  const [method = "", path = ""] = request.split(" ");
  return fetch(mock.url + path, { method, headers: { authorization: tokens.get(mock) ?? "", ...headers } });
}

const scoped = operations.filter(({ scope }) => scope !== "none");

test.each(scoped.filter(({ scope }) => scope !== "company-path"))(
  "$method $path refuses an empty, an unknown and another Reseller's Company ID",
  async ({ method, path }) => {
    const request = `${method} ${path.replaceAll(/\{\w+\}/g, "x1")}`;
    const header = (id: string) => send(request, { "x-keepnet-company-id": id });
    expect(await refusalOf(header(""))).toEqual([400, expect.stringMatching(empty)]);
    expect(await refusalOf(send(`${request}?companyId=`))).toEqual([400, expect.stringMatching(empty)]);
    expect(await refusalOf(header(unknown))).toEqual([404, `There is no company ${unknown}`]);
    expect((await header(copperfield)).status).toBe(403);
  },
);

describe("one id is", () => {
  test.each<[string, string, Record<string, string>]>([
    ["an empty header", "GET /api/roles", { "x-keepnet-company-id": "" }],
    ["a blank header", "GET /api/roles", { "x-keepnet-company-id": "  " }],
    ["a header that is a no-break space", "GET /api/roles", { "x-keepnet-company-id": "\u00a0" }],
    ["another empty header", "POST /api/enrollments/search", { "x-ir-company-id": "" }],
    ["an empty query", "GET /api/roles?companyId=", {}],
    ["a query with no value", "GET /api/roles?companyId", {}],
    ["a query that nobody can see", "GET /api/roles?companyId=%E2%80%8B", {}],
    ["a blank query", "GET /api/roles?COMPANYID=%20%09", {}],
    ["an empty header beside a good query", `GET /api/roles?companyId=${quillfern}`, { "x-keepnet-company-id": "" }],
    ["a list that ends in a comma", "GET /api/roles", { "x-keepnet-company-id": `${quillfern},` }],
    ["an empty header beside the path", `DELETE /api/companies/${quillfern}`, { "x-keepnet-company-id": "" }],
    ["empty on a read of all companies", "GET /api/target-groups", { "x-keepnet-company-id": "" }],
  ])("%s: 400", async (_, request, headers) => {
    expect(await refusalOf(send(request, headers))).toEqual([400, expect.stringMatching(empty)]);
  });
});

describe("two ids that differ are refused:", () => {
  const q = quillfern;
  const t = tesselbrook;
  test.each<[string, string, Record<string, string>, string]>([
    ["header and query", `GET /api/roles?companyId=${t}`, { "x-keepnet-company-id": q }, "query companyId"],
    ["two headers", "GET /api/roles", { "x-keepnet-company-id": q, "x-ir-company-id": t }, "header x-ir-company-id"],
    ["header and path", `DELETE /api/companies/${t}`, { "x-keepnet-company-id": q }, "path resourceId"],
    ["other header and path", `GET /api/companies/${t}`, { "x-ir-company-id": q }, "path resourceId"],
    ["query and path", `GET /api/companies/${t}?CompanyId=${q}`, {}, "path resourceId"],
    ["two queries", `GET /api/roles?companyId=${q}&companyId=${t}`, {}, "query companyId"],
    ["two queries of another case", `GET /api/roles?companyId=${q}&COMPANYID=${t}`, {}, "query COMPANYID"],
    ["a query of several companies", `GET /api/companies/my?companyId=${q}&companyid=${t}`, {}, "query companyid"],
    ["a repeated header", "GET /api/roles", { "x-keepnet-company-id": `${q}, ${t}` }, "header X-KEEPNET-Company-Id"],
  ])("%s", async (_, request, headers, second) => {
    const [status, text] = await refusalOf(send(request, headers));
    expect(status).toBe(400);
    expect(text).toContain(`the Company ID is given as ${q} (`);
    expect(text).toContain(` and as ${t} (${second}): it must be the same wherever a call names it`);
  });

  test("in case alone, or in a space at the end", async () => {
    for (const id of [q.toLowerCase(), `${q}%20`, `${q}%E2%80%8B`]) {
      const response = send(`GET /api/roles?companyId=${id}`, { "x-keepnet-company-id": q });
      expect((await refusalOf(response))[0]).toBe(400);
    }
  });

  test("headers that are sent twice, as no fetch does", async () => {
    const { mock } = keepnet;
    const authorization = `Authorization: ${tokens.get(mock)}`;
    const raw = (...headers: string[]) => sendRaw(mock, "GET /api/roles", [authorization, ...headers]);
    expect(await raw(`X-KEEPNET-Company-Id: ${q}`, `x-keepnet-company-id: ${t}`)).toMatch(/^HTTP\/1\.1 400 /);
    const twice = await raw(`X-KEEPNET-Company-Id: ${q}`, `X-KEEPNET-Company-Id: ${q}`);
    expect(twice).toMatch(/^HTTP\/1\.1 200 /);
    expect(twice).toContain("header X-KEEPNET-Company-Id is given twice");
  });

  test("and nothing was deleted", async () => {
    expect((await keepnet.send(`GET /api/companies/${t}`)).status).toBe(200);
  });
});

test.each(["companyResourceId", "request.companyId", "model[CompanyId]", "companyId%20"])(
  "the query %s, which the platform may read as a company, is refused",
  async (name) => {
    const response = send(`GET /api/roles?${name}=${quillfern}`, { "x-keepnet-company-id": quillfern });
    expect(await refusalOf(response)).toEqual([
      400,
      expect.stringMatching(/is not a known parameter; a company is named/),
    ]);
  },
);

test.each(["companyId ", "request.companyId", "model[CompanyResourceId]"])(
  "a body's member %j, which the platform may read as a company, is refused",
  async (name) => {
    const group = { name: "Night shift", priority: "High", [name]: tesselbrook };
    const response = keepnet.send("POST /api/target-groups", group, quillfern);
    expect(await refusalOf(response)).toEqual([400, expect.stringMatching(/is not a known member$/)]);
  },
);

describe("an id that is redundant is accepted with a warning, and refused when strict:", () => {
  test.each<[string, string, Record<string, string>, string]>([
    [
      "the path's own in the header",
      `GET /api/companies/${quillfern}`,
      { "x-keepnet-company-id": quillfern },
      "header X-KEEPNET-Company-Id repeats the Company ID of the path",
    ],
    [
      "the path's own in the query, where the path is encoded",
      `GET /api/companies/%71${quillfern.slice(1)}?CompanyId=${quillfern}`,
      {},
      "query CompanyId repeats the Company ID of the path",
    ],
    [
      "a managed company's on an operation of a Reseller",
      "GET /api/companies/my",
      { "x-keepnet-company-id": quillfern },
      "header X-KEEPNET-Company-Id has no effect: the operation does not work in one company",
    ],
    [
      "a managed company's on a look-up",
      "GET /api/languages",
      { "x-ir-company-id": quillfern },
      "header x-ir-company-id has no effect: the operation does not work in one company",
    ],
    [
      "a query that is given twice",
      `GET /api/roles?companyId=${quillfern}&companyId=${quillfern}`,
      {},
      "query companyId is given twice",
    ],
  ])("%s", async (_, request, headers, text) => {
    const response = await send(request, headers);
    expect([response.status, response.headers.get("x-keepnet-mock-warning")]).toEqual([200, text]);
    expect(keepnet.mock.requests.at(-1)?.warning).toBe(text);
    expect(await refusalOf(send(request, headers, strict))).toEqual([400, text]);
  });

  test("not the same id in header and query, which the client sends", async () => {
    const headers = { "x-keepnet-company-id": quillfern, "x-ir-company-id": quillfern };
    const response = await send(`GET /api/roles?companyId=${quillfern}`, headers, strict);
    expect([response.status, response.headers.get("x-keepnet-mock-warning")]).toEqual([200, null]);
  });

  test("also on the token endpoint, which is about no company", async () => {
    const form = {
      grant_type: "client_credentials",
      client_id: "mock-reseller",
      client_secret: "mock-reseller-secret",
    };
    const sign = (to: Signed, id: string) =>
      fetch(`${to.mock.url}/connect/token`, {
        method: "POST",
        headers: { "x-keepnet-company-id": id },
        body: new URLSearchParams({ ...form, scope: "api1" }),
      });
    const text = "header X-KEEPNET-Company-Id has no effect: the operation is about no company";
    const accepted = await sign(keepnet, quillfern);
    expect([accepted.status, accepted.headers.get("x-keepnet-mock-warning")]).toEqual([200, text]);
    for (const [signed, id, why] of [
      [strict, quillfern, text],
      [keepnet, "", "header X-KEEPNET-Company-Id: a Company ID must not be empty; leave it out to name no company"],
    ] as const) {
      const refused = await sign(signed, id);
      expect([refused.status, await refused.json()]).toEqual([
        400,
        { error: "invalid_request", error_description: why },
      ]);
    }
  });

  test("a Company Admin may name its own company everywhere, and no other anywhere", async () => {
    await using admin = await signIn("mock-company-admin");
    for (const request of ["GET /api/companies/my", "GET /api/languages", "GET /api/roles"]) {
      expect((await admin.send(request, undefined, quillfern)).status).toBe(200);
      expect((await admin.send(request, undefined, tesselbrook)).status).toBe(403);
    }
  });
});

test("who has no token learns nothing of companies", async () => {
  for (const id of ["", unknown, copperfield]) {
    const response = await fetch(`${keepnet.mock.url}/api/roles`, { headers: { "x-keepnet-company-id": id } });
    expect(response.status).toBe(401);
  }
});
