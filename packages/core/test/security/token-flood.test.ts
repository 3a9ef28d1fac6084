import { expect, test } from "vitest";
import { clientCredentials, createKeepnet } from "../../src/index.ts";
import { startApiServer } from "../support/api-server.ts";
import { fixRandom, recordWaits } from "../support/clock.ts";

const auth = clientCredentials({ clientId: "client", clientSecret: "s3cret" });

test("a server that responds with 401 to everything gets token requests ever more slowly", async () => {
  fixRandom(1);
  const waits = recordWaits();
  const server = await startApiServer({ api: () => ({ status: 401, body: {} }) });
  const keepnet = createKeepnet({ baseUrl: server.url, auth });
  for (let n = 0; n < 5; n++) expect((await keepnet.forCompany(`a${n}`).GET("/api/roles")).response.status).toBe(401);
  expect(server.tokenRequests).toHaveLength(6);
  expect(waits).toEqual([250, 500, 1_000, 2_000, 4_000]);
});

test("a token endpoint that fails gets requests ever more slowly", async () => {
  fixRandom(1);
  const waits = recordWaits();
  const server = await startApiServer({ token: () => ({ status: 503, body: {} }) });
  const client = createKeepnet({ baseUrl: server.url, auth, retry: { attempts: 1 } }).forCompany("a1");
  for (let n = 0; n < 4; n++) await expect(client.GET("/api/roles")).rejects.toMatchObject({ status: 503 });
  expect(server.tokenRequests).toHaveLength(4);
  expect(waits).toEqual([250, 500, 1_000]);
});

test("a wrong credential is not tried again by each of many calls", async () => {
  fixRandom(1);
  const server = await startApiServer({ token: () => ({ status: 400, body: { error: "invalid_client" } }) });
  const client = createKeepnet({ baseUrl: server.url, auth }).forCompany("a1");
  for (let n = 0; n < 20; n++) {
    await expect(client.GET("/api/roles")).rejects.toMatchObject({ code: "invalid_client" });
  }
  expect(server.tokenRequests).toHaveLength(1);
});
