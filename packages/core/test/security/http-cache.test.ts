import { expect, test, vi } from "vitest";
import { bearer, createKeepnet } from "../../src/index.ts";

/** A client, and how each of its requests may be responded from a cache. */
function recordingClient(responses: Response[] = []) {
  const modes: RequestCache[] = [];
  const fetch = async (request: Request) => {
    modes.push(request.cache);
    return responses.shift() ?? Response.json({ data: [], status: null });
  };
  const auth = bearer(() => `token-${modes.length}`);
  return { modes, client: createKeepnet({ auth, fetch }).forCompany("a1") };
}

test("no response comes from an HTTP cache, which could return the data of another company", async () => {
  const { modes, client } = recordingClient();
  await client.GET("/api/roles");
  await client.POST("/api/scim", { body: { name: "x" } as never });
  expect(modes).toEqual(["no-store", "no-store"]);
});

test("nobody can ask for a response of the cache: neither a call nor a middleware", async () => {
  const { modes, client } = recordingClient();
  const onRequest = ({ request }: { request: Request }) => new Request(request, { cache: "only-if-cached" });
  await client.GET("/api/roles", { cache: "force-cache" });
  await client.GET("/api/roles", { middleware: [{ onRequest }], mode: "same-origin" });
  expect(modes).toEqual(["no-store", "no-store"]);
});

test("where a redirect leads, and after a 401, the cache is left out too", async () => {
  const redirect = new Response(null, { status: 302, headers: { location: "/api/roles2" } });
  const { modes, client } = recordingClient([redirect, new Response(null, { status: 401 })]);
  await client.GET("/api/roles");
  expect(modes).toEqual(["no-store", "no-store", "no-store"]);
});

test("a platform without a cache is not told about it, which it would refuse", async () => {
  const Platform = Request;
  function WorkerRequest(url: string, init: RequestInit): Request {
    if ("cache" in init) throw new Error("The 'cache' field is not implemented.");
    return new Platform(url, init);
  }
  WorkerRequest.prototype = {};
  vi.stubGlobal("Request", WorkerRequest);
  const keepnet = createKeepnet({ auth: bearer("t"), fetch: async () => Response.json({ data: [] }) });
  const { response } = await keepnet
    .forCompany("a1")
    .GET("/api/roles")
    .finally(() => vi.unstubAllGlobals());
  expect(response.status).toBe(200);
});
