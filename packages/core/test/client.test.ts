import { expect, test } from "vitest";
import { bearer, createKeepnet, unwrap } from "../src/index.ts";
import { envelope, startApiServer } from "./support/api-server.ts";

test("a client without a credential is refused at once", () => {
  const options = { baseUrl: "https://api.example.com" } as unknown as Parameters<typeof createKeepnet>[0];
  expect(() => createKeepnet(options)).toThrow(/needs a credential\. Pass auth: clientCredentials/);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "30", null])(
  "a timeout of %j, which no timer can keep, is refused at once",
  (timeout) => {
    const options = { auth: bearer("t"), timeout: timeout as number };
    expect(() => createKeepnet(options)).toThrow(
      timeout === null
        ? "createKeepnet(): timeout is null. Leave it out for the default."
        : "as its timeout. Pass milliseconds, from 1 to 2147483647, or leave it out for the default.",
    );
  },
);

test("the platform's fetch is called without a receiver, as browsers insist", async ({ onTestFinished }) => {
  const original = globalThis.fetch;
  onTestFinished(() => {
    globalThis.fetch = original;
  });
  let receiver: unknown = "never called";
  globalThis.fetch = function (this: unknown) {
    receiver = this;
    return Promise.resolve(Response.json({ data: [], status: null }));
  } as typeof fetch;
  await unwrap(createKeepnet({ auth: bearer("t") }).GET("/api/companies/my"));
  expect([undefined, globalThis]).toContain(receiver);
});

test("calls go to the document's server unless told otherwise", async () => {
  const urls: string[] = [];
  const fetch = (request: Request) => {
    urls.push(request.url);
    return Promise.resolve(Response.json({ data: [], status: null }));
  };
  await createKeepnet({ auth: bearer("t"), fetch }).GET("/api/companies/my");
  expect(urls).toEqual(["https://api.keepnetlabs.com/api/companies/my"]);
});

test("a form is sent as given, or made from an object whose empty members are left out", async () => {
  const server = await startApiServer({ api: () => envelope({ transactionId: "x" }) });
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  const form = new FormData();
  form.append("File", new Blob(["given"]));
  await client.POST("/api/target-users/upload", { body: form as never });
  await client.POST("/api/target-users/upload", {
    body: { File: new Blob(["made"]), Note: undefined, Tags: ["a", "b"] } as never,
  });
  expect(server.calls[0]?.body).toContain("given");
  expect(server.calls[1]?.body).toContain("made");
  expect(server.calls[1]?.body.match(/name="Tags"/g)).toHaveLength(2);
  expect(server.calls[1]?.body).not.toContain("Note");
  for (const { headers } of server.calls) expect(headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
});

test("an unknown query parameter of a call is sent, and a null one is not", async () => {
  const server = await startApiServer();
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  const params = {
    path: { enrollmentId: "e1" },
    query: { trainingType: "0", other: null } as { trainingType: string },
  };
  await client.GET("/api/training-reports/{enrollmentId}/summary", { params });
  expect(server.calls[0]?.url).toBe("/api/training-reports/e1/summary?trainingType=0");
});
