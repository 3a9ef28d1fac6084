import type { Middleware } from "openapi-fetch";
import { expect, test } from "vitest";
import { bearer, createKeepnet, type TransportMiddleware } from "../../src/index.ts";
import { envelope, startApiServer } from "../support/api-server.ts";

/** Keeps responses by their URL, where a Company ID in the header does not stand. */
function keeping(): TransportMiddleware {
  const kept = new Map<string, Response>();
  return async (request, next) => {
    const response = kept.get(request.url) ?? (await next(request));
    kept.set(request.url, response);
    return response.clone();
  };
}

function keepingForCalls(): Middleware {
  const kept = new Map<string, Response>();
  return {
    onRequest: ({ request }) => kept.get(request.url)?.clone(),
    onResponse: ({ request, response }) => void kept.set(request.url, response),
  };
}

test.each([
  ["of the attempt", keeping],
  ["of openapi-fetch", keepingForCalls],
])("a middleware %s cannot return the response of one company to another", async (_name, make) => {
  const server = await startApiServer({ api: ({ headers }) => envelope([headers["x-keepnet-company-id"]]) });
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer("t"), middleware: [make()] });
  expect((await keepnet.forCompany("a1").GET("/api/roles")).data?.data).toEqual(["a1"]);
  expect((await keepnet.forCompany("a1").GET("/api/roles")).data?.data).toEqual(["a1"]);
  await expect(keepnet.forCompany("b2").GET("/api/roles")).rejects.toMatchObject({
    code: "invalid_scope",
    companyId: "b2",
    message: expect.stringContaining("A middleware returned a response of a1"),
  });
  expect(server.calls).toHaveLength(1);
});
