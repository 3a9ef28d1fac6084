import { describe, expect, test, vi } from "vitest";
import { ScopeError, unwrap } from "../../src/index.ts";
import { factsOfThings } from "../support/patch-and-delete.ts";
import { type Responder, respond, startWire } from "../support/wire.ts";

vi.mock("@keepnet/openapi/facts", async (load) => {
  const real = await load<typeof import("@keepnet/openapi/facts")>();
  return { ...real, requestFactsOf: (key: string) => factsOfThings[key] ?? real.requestFactsOf(key) };
});

const path = "/api/test-things/{id}";
const params = { path: { id: "t7" } };
const body = { name: "Night shift" };
const ok = respond(body);
const failing = respond(null, 502);
const tooMany: Responder = (response) => response.writeHead(429, { "retry-after": "0" }).end();

describe("PATCH", () => {
  test("sends its body and its company on every kind of client that works in one", async () => {
    const { keepnet, company, requests } = await startWire([ok]);
    const header = { "X-KEEPNET-Company-Id": "b2" };
    expect(await unwrap(company.PATCH(path, { params, body }))).toEqual(body);
    await keepnet.PATCH(path, { params: { ...params, header }, body });
    await keepnet.ownCompany({ trustToken: true }).PATCH(path, { params, body });
    expect(requests.map(({ headers }) => headers["x-keepnet-company-id"])).toEqual(["a1", "b2", undefined]);
    for (const { method, url, headers, body: sent } of requests) {
      expect([method, url, headers["content-type"]]).toEqual(["PATCH", "/api/test-things/t7", "application/json"]);
      expect(JSON.parse(sent)).toEqual(body);
    }
  });

  test("is refused where the call names no company, and on the client of all companies", async () => {
    const { keepnet, requests } = await startWire([ok]);
    // biome-ignore lint/suspicious/noExplicitAny: the compiler refuses these calls
    const clients: any[] = [keepnet, keepnet.allCompanies()];
    for (const client of clients) await expect(client.PATCH(path, { params, body })).rejects.toThrow(ScopeError);
    expect(requests).toHaveLength(0);
  });

  test("takes no input where the operation needs none", async () => {
    const { company, requests } = await startWire([ok]);
    await company.PATCH("/api/test-things/reset");
    expect(requests).toMatchObject([{ method: "PATCH", url: "/api/test-things/reset", body: "" }]);
  });

  test("is not sent twice, unless the server surely did nothing", async () => {
    const failed = await startWire([failing, ok]);
    expect((await failed.company.PATCH(path, { params, body })).response.status).toBe(502);
    expect(failed.requests).toHaveLength(1);
    const limited = await startWire([tooMany, ok]);
    expect((await limited.company.PATCH(path, { params, body })).data).toMatchObject({ data: body });
    expect(limited.requests.map((request) => JSON.parse(request.body))).toEqual([body, body]);
  });

  test("is refused when its body names a company", async () => {
    const { company, requests } = await startWire([ok]);
    const other = { ...body, companyId: "b2" };
    await expect(company.PATCH(path, { params, body: other })).rejects.toThrow(/Its body names a company in companyId/);
    expect(requests).toHaveLength(0);
  });
});

describe("DELETE with a body", () => {
  const ids = { ids: ["t7", "t8"] };

  test("sends it as JSON, in the client's company", async () => {
    const { company, requests } = await startWire([ok]);
    await company.DELETE("/api/test-things", { body: ids });
    expect(requests).toMatchObject([
      {
        method: "DELETE",
        url: "/api/test-things",
        headers: { "content-type": "application/json", "x-keepnet-company-id": "a1" },
        body: JSON.stringify(ids),
      },
    ]);
  });

  test("is sent again with the same body, and counts as done when the second attempt finds nothing", async () => {
    const { company, requests } = await startWire([failing, respond(null, 404)]);
    const { response, error } = await company.DELETE("/api/test-things", { body: ids });
    expect([response.status, error]).toEqual([204, undefined]);
    expect(requests.map((request) => JSON.parse(request.body))).toEqual([ids, ids]);
  });

  test("is refused when its body names a company, or cannot be sent as JSON", async () => {
    const { company, requests } = await startWire([ok]);
    const named = { ids: [], deep: [{ CompanyResourceId: "b2" }] };
    await expect(company.DELETE("/api/test-things", { body: named })).rejects.toThrow(ScopeError);
    const lost = { ids: [undefined as unknown as string] };
    await expect(company.DELETE("/api/test-things", { body: lost })).rejects.toThrow(/body\.ids\[0] is undefined/);
    expect(requests).toHaveLength(0);
  });
});
