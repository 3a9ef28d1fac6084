import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { clientCredentials, createKeepnet, memoryStore, type TokenEvent, type TokenStore } from "../../src/index.ts";
import { startApiServer } from "../support/api-server.ts";
import { useFakeClock } from "../support/clock.ts";

const secret = "very-secret-value";

test("the hook's events of tokens, renewals and the store hold neither a token nor the secret", async () => {
  useFakeClock();
  const server = await startApiServer({
    token: ({ body }, n) =>
      n === 1
        ? { body: { access_token: "token-1", token_type: "Bearer", expires_in: 3600 } }
        : { status: 500, body: `token-1 ${body}` },
  });
  const store = memoryStore();
  const quoting: TokenStore = {
    ...store,
    set: (key, value, ttl) => {
      store.set(key, value, ttl);
      throw new Error(`SET ${key} ${value}`);
    },
  };
  const events: TokenEvent[] = [];
  const start = () =>
    createKeepnet({
      baseUrl: server.url,
      auth: clientCredentials({ clientId: "client", clientSecret: secret, store: quoting }),
      hooks: { token: (event) => void events.push(event) },
    });
  const first = start();
  await first.GET("/api/companies/my");
  await start().GET("/api/companies/my");
  vi.advanceTimersByTime(3_300_000);
  await first.GET("/api/companies/my");
  await expect
    .poll(() => events.map(({ kind }) => kind))
    .toEqual(["requested", "store_failed", "loaded", "renewal_failed"]);
  const shown = inspect(events, { depth: null, showHidden: true });
  expect(shown).not.toContain("token-1");
  expect(shown).not.toContain(secret);
});
