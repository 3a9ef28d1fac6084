import { expect, test } from "vitest";
import { bearer, createKeepnet, type KeepnetOptions } from "../../src/index.ts";
import { startApiServer } from "../support/api-server.ts";

async function setUp(options: Partial<KeepnetOptions> = {}, api?: Parameters<typeof startApiServer>[0]) {
  const server = await startApiServer(api);
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer("t"), retry: { base: 0 }, ...options });
  const acme = keepnet.forCompany("acme");
  const post = (path: string, body: unknown) => acme.POST(path as "/api/enrollments", { body } as never);
  return { server, post };
}

const other = '{"companyResourceId":"OTHER"}';

test.each<[string, unknown, string]>([
  ["a Blob without a type", new Blob([other]), "invalid_scope"],
  ["a stream without a type", new Blob([other]).stream(), "invalid_call"],
  [
    "an object that plays the form of upload()",
    { names: [], contentType: "application/json", isReplayable: true, open: () => new Blob([other]).stream() },
    "invalid_call",
  ],
])("%s cannot name another company", async (_name, body, code) => {
  const { server, post } = await setUp();
  await expect(post("/api/enrollments", body)).rejects.toMatchObject({ code });
  expect(server.calls).toHaveLength(0);
});

test("a URLSearchParams whose text is not what its fields say cannot name another company", async () => {
  class Forged extends URLSearchParams {
    override toString() {
      return "companyResourceId=OTHER";
    }
  }
  const { server, post } = await setUp();
  await expect(post("/api/enrollments", new Forged({ a: "1" }))).rejects.toMatchObject({ code: "invalid_scope" });
  expect(server.calls).toHaveLength(0);
});

test("a FormData that says something else each time it is read cannot name another company", async () => {
  let reads = 0;
  class Forged extends FormData {
    override *[Symbol.iterator](): FormDataIterator<[string, FormDataEntryValue]> {
      yield [reads++ % 2 ? "note" : "companyResourceId", "OTHER"];
    }
  }
  const { server, post } = await setUp();
  await post("/api/target-users/upload", new Forged()).catch(() => {});
  await post("/api/target-users/upload", new Forged()).catch(() => {});
  for (const { body } of server.calls) expect(body).not.toContain("companyResourceId");
});

test("an object with a method open is JSON like any other", async () => {
  class Campaign {
    name = "x";
    open() {}
  }
  const { server, post } = await setUp();
  await post("/api/enrollments", new Campaign());
  expect(server.calls.map(({ body }) => body)).toEqual(['{"name":"x"}']);
});

test("a Blob without a type is sent byte by byte", async () => {
  let received: ArrayBuffer | undefined;
  const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0x00);
  const fetch = async (request: Request) => {
    received = await request.arrayBuffer();
    return Response.json({});
  };
  const { post } = await setUp({ fetch });
  // the NUL makes bytes without a type suspect
  await expect(post("/api/enrollments", new Blob([bytes]))).rejects.toMatchObject({ code: "invalid_scope" });
  await post("/api/enrollments", new Blob([bytes.slice(0, 4)]));
  expect([...new Uint8Array(received ?? new ArrayBuffer())]).toEqual([...bytes.slice(0, 4)]);
});

test.each<[string, string, () => FormData | URLSearchParams]>([
  ["a FormData", "/api/target-users/upload", () => new FormData()],
  ["a URLSearchParams", "/api/enrollments", () => new URLSearchParams()],
])("%s that changes during the call is sent as it was given, on every attempt", async (_name, path, make) => {
  const body = make();
  body.append("note", "first");
  const { server, post } = await setUp(
    { hooks: { request: () => body.append("note", "later") } },
    { api: (_request, n) => (n === 1 ? { status: 429, body: {} } : { body: {} }) },
  );
  await post(path, body);
  expect(server.calls).toHaveLength(2);
  for (const { body: text } of server.calls) {
    expect(text).toContain("first");
    expect(text).not.toContain("later");
  }
});
