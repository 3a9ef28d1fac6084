import { describe, expect, test } from "vitest";
import { bearer, createKeepnet, type KeepnetOptions } from "../../src/index.ts";
import { startApiServer } from "../support/api-server.ts";

test.each(["Query", "HEADER", "body", "", null, 7])(
  "a client that is to send the Company ID in %j is refused, because its calls would carry none",
  (companyIn) => {
    const options = { auth: bearer("t"), companyIn } as unknown as KeepnetOptions;
    expect(() => createKeepnet(options)).toThrow(
      /^createKeepnet\(\): companyIn is .+\. (Pass header or query|Leave it out)/,
    );
  },
);

describe.each([undefined, "header", "query"] as const)("with the Company ID in the %s", (companyIn) => {
  test.each([
    ["GET", "/api/roles"],
    ["POST", "/api/target-users/search"],
    ["POST", "/api/enrollments/search"],
    ["POST", "/api/scim"],
    ["PUT", "/api/companies/direct-email-settings/make-default/{resourceId}"],
    ["DELETE", "/api/companies/clients/{resourceId}"],
  ] as const)("%s %s carries the id of its client, and no other", async (method, path) => {
    const server = await startApiServer();
    const client = createKeepnet({ baseUrl: server.url, auth: bearer("t"), companyIn }).forCompany("a1");
    const call = client[method] as unknown as (path: string, init: object) => Promise<unknown>;
    const params = path.includes("{") ? { path: { resourceId: "x1" } } : {};
    await call(path, { params, ...(method === "POST" && { body: { filter: {} } }) });
    const { url = "", headers = {} } = server.calls[0] ?? {};
    const inQuery = new URL(url, server.url).searchParams.getAll("companyId");
    const inHeader = headers["x-keepnet-company-id"];
    expect([...inQuery, inHeader].filter(Boolean).length).toBeGreaterThan(0);
    expect(new Set([...inQuery, inHeader ?? "a1"])).toEqual(new Set(["a1"]));
  });
});
