import { inspect } from "node:util";
import { expect, test } from "vitest";
import { clientCredentials, createKeepnet } from "../../src/index.ts";
import { startApiServer } from "../support/api-server.ts";

const secret = "very-secret-value";

test("neither the secret nor a token shows in anything that prints a client, its credential or an error", async () => {
  const server = await startApiServer({ api: () => ({ status: 500, body: "boom" }) });
  const auth = clientCredentials({ clientId: "client", clientSecret: secret });
  const keepnet = createKeepnet({ baseUrl: server.url, auth });
  const client = keepnet.forCompany("a1");
  const result = await client.GET("/api/roles");
  const shown = [auth, keepnet, client, result].flatMap((value) => [
    inspect(value, { depth: null, showHidden: true, getters: true }),
    JSON.stringify(value),
    String(value),
  ]);
  for (const text of shown) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain("token-1");
  }
});

test("a refused credential's error shows neither secret nor form", async () => {
  const server = await startApiServer({ token: ({ body }) => ({ status: 400, body: { error: body } }) });
  const keepnet = createKeepnet({
    baseUrl: server.url,
    auth: clientCredentials({ clientId: "c", clientSecret: secret }),
  });
  const error = await keepnet
    .forCompany("a1")
    .GET("/api/roles")
    .catch((caught: unknown) => caught);
  expect(inspect(error, { depth: null, showHidden: true })).not.toContain(secret);
});

test("a token is sent to the API only, and the secret to the token endpoint only", async () => {
  const server = await startApiServer();
  const auth = clientCredentials({ clientId: "client", clientSecret: secret });
  await createKeepnet({ baseUrl: server.url, auth }).forCompany("a1").GET("/api/roles");
  expect(JSON.stringify(server.calls)).not.toContain(secret);
  expect(server.tokenRequests[0]?.headers).not.toHaveProperty("authorization");
});

test("what a fetch adds to its error does not show the secret of a token request", async () => {
  const auth = clientCredentials({ clientId: "client", clientSecret: "s3cret-value" });
  const fetch = async (request: Request) => {
    throw Object.assign(new TypeError("fetch failed"), { config: { data: await request.text() }, code: "ECONNRESET" });
  };
  const client = createKeepnet({ auth, fetch, retry: { attempts: 1 } }).forCompany("a1");
  const error = await client.GET("/api/roles").catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: "connection_failed" });
  expect(inspect(error, { depth: 10, showHidden: true })).toContain("ECONNRESET");
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain("s3cret-value");
});
