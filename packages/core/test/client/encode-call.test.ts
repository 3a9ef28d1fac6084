import { expect, test, vi } from "vitest";
import { bearer, createKeepnet } from "../../src/index.ts";

/** What arrives of a call's body and headers. */
async function sent(init: object, method: "GET" | "POST" | "PUT" = "POST") {
  const requests: { headers: Record<string, string>; text: string }[] = [];
  const keepnet = createKeepnet({
    auth: bearer("t"),
    fetch: async (request) => {
      requests.push({ headers: Object.fromEntries(request.headers), text: await request.text() });
      return Response.json({ data: [] });
    },
  });
  await keepnet.forCompany("a1").request(method, "/api/things", { scope: "company", ...init });
  return requests[0];
}

const blob = (text: string, type?: string) => new Blob([text], type ? { type } : {});

test.each([undefined, null])("a body that is %s is none", async (body) => {
  const request = await sent({ body });
  expect(request?.text).toBe("");
  expect(request?.headers).not.toHaveProperty("content-type");
  expect((await sent({ body }, "GET"))?.text).toBe("");
  expect((await sent({ body, bodySerializer: () => "x" }))?.text).toBe("");
});

test("a Blob of binary data is not read into memory", async () => {
  const image = blob("x", "image/png");
  const read = vi.spyOn(image, "arrayBuffer");
  expect((await sent({ body: image }))?.text).toBe("x");
  expect(read).not.toHaveBeenCalled();
});

test.each<[string, object, string, string | undefined]>([
  ["JSON", { body: { a: 1 } }, '{"a":1}', "application/json"],
  ["text with a type", { body: "a,b", headers: { "content-type": "text/csv" } }, "a,b", "text/csv"],
  ["a Blob with a type", { body: blob("x", "image/png") }, "x", "image/png"],
  ["a Blob of JSON", { body: blob('{"a":1}', "application/json") }, '{"a":1}', "application/json"],
  ["a Blob of plain text", { body: blob("x", "text/plain") }, "x", "text/plain"],
  [
    "a Blob of JSON, by the call's header",
    { body: blob("{}", "image/png"), headers: { "Content-Type": "application/JSON" } },
    "{}",
    "application/JSON",
  ],
])("%s is sent with its type", async (_name, init, text, type) => {
  const request = await sent(init);
  expect(request?.text).toBe(text);
  expect(request?.headers["content-type"]).toBe(type);
});

test.each(["application/json", "application/x-www-form-urlencoded", "text/plain"])(
  "a Blob of %s that names a company is refused",
  async (type) => {
    const text = type.includes("form") ? "companyId=b2" : '{"companyId":"b2"}';
    await expect(sent({ body: blob(text, type) })).rejects.toMatchObject({ code: "invalid_scope" });
  },
);

test("the headers of a call are those of params, then of the client, over its own", async () => {
  const init = { headers: { "X-One": "own", "x-two": "own" }, params: { header: { "x-one": "params" } } };
  const request = await sent(init);
  expect(request?.headers).toMatchObject({ "x-one": "params", "x-two": "own", "x-keepnet-company-id": "a1" });
});
