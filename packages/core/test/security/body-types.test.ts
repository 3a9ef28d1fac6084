import { expect, test } from "vitest";
import { bearer, createKeepnet } from "../../src/index.ts";

/** What arrives of a body of this type. */
async function sent(body: unknown, type: string) {
  const received: string[] = [];
  const keepnet = createKeepnet({
    auth: bearer("t"),
    fetch: async (request) => {
      received.push(await request.text());
      return Response.json({ data: [] });
    },
  });
  const headers = { "content-type": type };
  await keepnet.forCompany("a1").request("POST", "/api/things", { scope: "company", body, headers });
  return received[0];
}

const json = '{"name":"companyId"}';

test.each(["application/json; charset=utf-8", 'application/json; charset = "UTF-8"', "application/json;charset=utf8"])(
  "a body of %s can be checked",
  async (type) => {
    expect(await sent(json, type)).toBe(json);
  },
);

test.each(["application/json", "multipart/form-data; boundary=x", "text/plain"])(
  "a stream of %s cannot",
  async (type) => {
    await expect(sent(new Blob([json]).stream(), type)).rejects.toMatchObject({ code: "invalid_call" });
  },
);

test.each(["text/csv", "application/octet-stream", "application/x; note=text/plain"])(
  "a stream of %s holds no member to check",
  async (type) => {
    expect(await sent(new Blob(["companyId,b2"]).stream(), type)).toBe("companyId,b2");
  },
);

test("a part of a buffer is checked as that part", async () => {
  const bytes = new TextEncoder().encode('{"companyId":"b2"}{"name":"x"}');
  expect(await sent(bytes.subarray(18), "application/json")).toBe('{"name":"x"}');
  await expect(sent(bytes.subarray(0, 18), "application/json")).rejects.toMatchObject({ code: "invalid_scope" });
});

test("bytes of a type whose name only contains multipart are sent", async () => {
  expect(await sent(new TextEncoder().encode("companyId"), "application/x-multipart")).toBe("companyId");
});
