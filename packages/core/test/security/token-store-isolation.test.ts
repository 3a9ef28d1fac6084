import { createHash } from "node:crypto";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { clientCredentials, createKeepnet, memoryStore, type TokenStore } from "../../src/index.ts";
import { startApiServer } from "../support/api-server.ts";

const secret = "very-secret-value";

/** A store that remembers everything it was given. */
function recordingStore() {
  const store = memoryStore();
  const given: unknown[][] = [];
  const record: TokenStore = {
    get: (...args) => {
      given.push(args);
      return store.get(...args);
    },
    set: (...args) => {
      given.push(args);
      return store.set(...args);
    },
    delete: (...args) => {
      given.push(args);
      return store.delete(...args);
    },
  };
  return { given, keys: () => new Set(given.map(([key]) => key)), store: record };
}

type Use = [baseUrl: string, clientId: string, clientSecret: string];

/** Requests a token with each credential over one store, as processes of their own; returns the keys that they used. */
async function keysOf(uses: Use[]): Promise<unknown[]> {
  const { store, keys } = recordingStore();
  const body = { access_token: "t", token_type: "Bearer", expires_in: 3600 };
  for (const [baseUrl, clientId, clientSecret] of uses) {
    const auth = clientCredentials({ clientId, clientSecret, store });
    await createKeepnet({ auth, baseUrl, fetch: async () => Response.json(body) }).GET("/api/companies/my");
  }
  return [...keys()];
}

const base = "https://api.example.com";

test.each<[string, Use, Use]>([
  ["another Client ID", [base, "a", secret], [base, "b", secret]],
  ["another secret", [base, "a", secret], [base, "a", `${secret}2`]],
  ["another host", [base, "a", secret], ["https://api.example.org", "a", secret]],
  ["another port", [base, "a", secret], [`${base}:8443`, "a", secret]],
  ["another path", [base, "a", secret], [`${base}/eu`, "a", secret]],
  ["the border elsewhere", [base, "ab", "c"], [base, "a", "bc"]],
  ["quotes that imitate the border", [base, 'a","b', "c"], [base, "a", 'b","c']],
])("%s is another entry", async (_name, one, other) => {
  expect(await keysOf([one, other])).toHaveLength(2);
});

test("the same credential is the same entry, however its base URL is written", async () => {
  expect(
    await keysOf([
      [base, "a", secret],
      [`${base}/`, "a", secret],
      ["https://API.example.com:443", "a", secret],
    ]),
  ).toHaveLength(1);
});

test("the key is a SHA-256 digest in hex, and neither key nor value shows the secret or the Client ID", async () => {
  const { given, keys, store } = recordingStore();
  const server = await startApiServer();
  const auth = clientCredentials({ clientId: "client-7f3a", clientSecret: secret, store });
  await createKeepnet({ baseUrl: server.url, auth }).GET("/api/companies/my");
  const text = JSON.stringify([`${server.url}/`, "client-7f3a", secret]);
  expect([...keys()]).toEqual([createHash("sha256").update(text).digest("hex")]);
  expect(given.length).toBeGreaterThan(1);
  expect(JSON.stringify(given)).not.toMatch(new RegExp(`${secret}|client-7f3a`));
});

test("a process with another credential never gets a stored token", async () => {
  const { store } = recordingStore();
  const server = await startApiServer();
  for (const clientSecret of [secret, "another"]) {
    const auth = clientCredentials({ clientId: "client", clientSecret, store });
    await createKeepnet({ baseUrl: server.url, auth }).GET("/api/companies/my");
  }
  expect(server.calls.map(({ headers }) => headers.authorization)).toEqual(["Bearer token-1", "Bearer token-2"]);
});

test("a client prints neither the secret nor the token that it shares", async () => {
  const server = await startApiServer();
  const auth = clientCredentials({ clientId: "client", clientSecret: secret, store: memoryStore() });
  const keepnet = createKeepnet({ baseUrl: server.url, auth });
  await keepnet.GET("/api/companies/my");
  const shown = inspect([auth, keepnet], { depth: null, showHidden: true, getters: true });
  expect(shown).not.toContain(secret);
  expect(shown).not.toContain("token-1");
});
