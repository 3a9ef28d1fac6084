import { expect, test, vi } from "vitest";
import { clientCredentials, createKeepnet } from "../../src/index.ts";
import { useFakeClock } from "../support/clock.ts";

const key = "GET /api/roles a1";

/** A call whose attempts get these statuses, with a source of tokens that keeps what it is told. */
async function call(statuses: number[], body?: unknown) {
  let minted = 1;
  const source = {
    get: vi.fn(async (_signal?: AbortSignal, refused?: string) => `t${refused ? ++minted : minted}`),
    accept: vi.fn(),
    invalidate: vi.fn(() => true),
  };
  const sent: (string | null)[] = [];
  const keepnet = createKeepnet({
    auth: { connect: () => source },
    retry: { attempts: 1 },
    fetch: async ({ headers }) => {
      const n = sent.push(headers.get("authorization"));
      return Response.json({}, { status: statuses[n - 1] ?? 200 });
    },
  });
  const company = keepnet.forCompany("a1");
  const headers = { "content-type": "application/octet-stream" };
  const write = () => company.request("POST", "/api/roles", { scope: "company", body, headers });
  await (body ? write() : company.GET("/api/roles"));
  return { source, sent };
}

test.each([200, 204, 400, 403, 404, 409, 499])("a %i says that the API took the token", async (status) => {
  const { source, sent } = await call([status === 204 ? 200 : status]);
  expect(source.accept.mock.calls).toEqual([["t1", key]]);
  expect(source.invalidate).not.toHaveBeenCalled();
  expect(sent).toEqual(["Bearer t1"]);
});

test.each([408, 429, 500, 502, 503, 504, 599])(
  "a %i, which a gateway may return, proves nothing about the token",
  async (status) => {
    const { source, sent } = await call([status]);
    expect(source.accept).not.toHaveBeenCalled();
    expect(source.invalidate).not.toHaveBeenCalled();
    expect(sent).toEqual(["Bearer t1"]);
  },
);

test("a 401 says that it did not, and the call is sent with another", async () => {
  const { source, sent } = await call([401, 200]);
  expect(source.invalidate.mock.calls).toEqual([["t1", key, false]]);
  expect(source.get.mock.calls.map(([, refused]) => refused)).toEqual([undefined, "t1"]);
  expect(source.accept.mock.calls).toEqual([["t2", key]]);
  expect(sent).toEqual(["Bearer t1", "Bearer t2"]);
});

test("a second 401 says that another token did not help", async () => {
  const { source, sent } = await call([401, 401]);
  expect(source.invalidate.mock.calls).toEqual([
    ["t1", key, false],
    ["t2", key, true],
  ]);
  expect(source.accept).not.toHaveBeenCalled();
  expect(sent).toHaveLength(2);
});

test("a 503 after a 401 proves nothing about the other token", async () => {
  const { source } = await call([401, 503]);
  expect(source.invalidate.mock.calls).toEqual([["t1", key, false]]);
  expect(source.accept).not.toHaveBeenCalled();
});

test("a stream is not sent again after a 401", async () => {
  const { source, sent } = await call([401, 200], new Blob(["x"]).stream());
  expect(source.invalidate).toHaveBeenCalledOnce();
  expect(sent).toEqual(["Bearer t1"]);
});

test("a company that no token helps does not keep another from getting one", async () => {
  useFakeClock();
  let minted = 0;
  const revoked = new Set<string>();
  const keepnet = createKeepnet({
    auth: clientCredentials({ clientId: "id", clientSecret: "secret" }),
    retry: { attempts: 1 },
    fetch: async ({ url, headers }) => {
      if (url.endsWith("/connect/token")) return Response.json({ access_token: `t${++minted}`, token_type: "Bearer" });
      const token = String(headers.get("authorization"));
      const isRefused = headers.get("x-keepnet-company-id") === "sick" || revoked.has(token);
      return Response.json({}, { status: isRefused ? 401 : 200 });
    },
  });
  const statusOf = async (id: string) => (await keepnet.forCompany(id).GET("/api/roles")).response.status;
  expect(await statusOf("well")).toBe(200);
  expect(await statusOf("sick")).toBe(401);
  vi.advanceTimersByTime(2_000);
  revoked.add("Bearer t1").add("Bearer t2");
  expect(await statusOf("well")).toBe(200);
});
