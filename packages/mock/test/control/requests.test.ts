import { expect, test } from "vitest";
import { startMock } from "../../src/index.ts";
import { requestToken } from "../sandbox/support.ts";
import { get, post, startFixture } from "../support.ts";
import { control } from "./support.ts";

const mine = "/api/companies/mine";

interface Listed {
  readonly requests: readonly { readonly sequence: number; readonly [member: string]: unknown }[];
  readonly next: number;
}

test("the requests are listed from a sequence number on, which goes on when they are forgotten", async () => {
  await using mock = await startFixture();
  const list = async (query = "") => {
    const [, body] = await control(mock, `GET requests${query}`);
    const { requests, next } = body as Listed;
    return [requests.map(({ sequence, path }) => [sequence, path]), next];
  };
  expect(await list()).toEqual([[], 0]);
  await get(mock, mine);
  await get(mock, "/nowhere?x=1");
  expect(await list()).toEqual([
    [
      [0, mine],
      [1, "/nowhere"],
    ],
    2,
  ]);
  expect(await list("?since=1")).toEqual([[[1, "/nowhere"]], 2]);
  expect(await list("?since=2")).toEqual([[], 2]);
  expect(await control(mock, "DELETE requests")).toEqual([204, undefined]);
  expect([mock.requests, await list("?since=2")]).toEqual([[], [[], 2]]);
  await get(mock, mine);
  expect(await list("?since=2")).toEqual([[[2, mine]], 3]);
});

test("a request is listed with its operation, company, body, status and duration", async () => {
  await using mock = await startFixture();
  const body = { pageNumber: 1, filter: {} };
  await post(mock, "/api/companies/search?companyId=aL2dR7wKx4Qs", body, { "x-keepnet-company-id": "aL2dR7wKx4Qs" });
  const [, listed] = await control(mock, "GET requests");
  expect((listed as Listed).requests).toEqual([
    {
      sequence: 0,
      method: "POST",
      path: "/api/companies/search",
      url: "/api/companies/search?companyId=aL2dR7wKx4Qs",
      headers: expect.objectContaining({ "content-type": "application/json" }),
      body,
      companyId: "aL2dR7wKx4Qs",
      operationId: "searchCompanies",
      status: 200,
      durationMs: expect.any(Number),
    },
  ]);
});

test("no token and no secret is listed, wherever it was sent", async () => {
  await using mock = await startMock();
  const secret = "s3cr3t";
  await requestToken(mock, "mock-reseller", secret);
  const form = `client_id=x&client%5Fsecret=${secret}&scope=api1`;
  await fetch(`${mock.url}/connect/token`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: form,
  });
  await fetch(`${mock.url}/connect/token`, { method: "POST", headers: { "content-type": "text/plain" }, body: form });
  await post(mock, "/api/api-clients", { name: "n", clientSecret: secret, inner: [{ token: secret, other: "seen" }] });
  await post(mock, "/api/api-clients", `{"clientSecret":"${secret}",`);
  await get(mock, `/api/companies/my?access_token=${secret}&page=1`, {
    authorization: `Bearer ${secret}`,
    cookie: secret,
  });
  const [, listed] = await control(mock, "GET requests");
  expect(JSON.stringify(listed)).not.toContain(secret);
  const bodies = (listed as Listed).requests.map(({ body }) => body);
  expect(bodies).toEqual([
    "grant_type=client_credentials&client_id=mock-reseller&client_secret=[redacted]&scope=api1",
    "client_id=x&client%5Fsecret=[redacted]&scope=api1",
    "[redacted]",
    { name: "n", clientSecret: "[redacted]", inner: [{ token: "[redacted]", other: "seen" }] },
    "[redacted]",
    undefined,
  ]);
  expect((listed as Listed).requests.at(-1)).toMatchObject({
    url: "/api/companies/my?access_token=[redacted]&page=1",
    headers: { authorization: "[redacted]", cookie: "[redacted]" },
  });
  expect(JSON.stringify(mock.requests)).not.toContain(secret);
});
