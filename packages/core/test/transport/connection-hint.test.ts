import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connectionHint } from "../../src/transport/connection-hint.ts";

const failed = (code: string, more: object = {}) =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, ...more }) });

const variables = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "NODE_USE_ENV_PROXY", "NODE_OPTIONS"];
beforeEach(() => {
  for (const name of variables) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test.each([
  failed("DEPTH_ZERO_SELF_SIGNED_CERT"),
  failed("SELF_SIGNED_CERT_IN_CHAIN"),
  failed("UNABLE_TO_VERIFY_LEAF_SIGNATURE"),
  failed("UNABLE_TO_GET_ISSUER_CERT_LOCALLY"),
  Object.assign(new TypeError("self signed certificate"), { code: "DEPTH_ZERO_SELF_SIGNED_CERT" }),
  new TypeError("fetch failed", {
    cause: new Error("client error (Connect): invalid peer certificate: UnknownIssuer"),
  }),
])("a certificate that is not trusted names the switch: %o", (error) => {
  vi.stubEnv("HTTPS_PROXY", "http://proxy.example.com");
  expect(connectionHint(error)).toMatch(/--use-system-ca.*NODE_EXTRA_CA_CERTS.*DENO_TLS_CA_STORE=system/);
});

test.each(["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"])("a %s that is not used is named", (name) => {
  vi.stubEnv(name, "http://user:hunter2@proxy.example.com");
  for (const code of ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "ECONNRESET", "UND_ERR_CONNECT_TIMEOUT"]) {
    expect(connectionHint(failed(code))).toBe(
      `${name} is set, but Node uses it only with NODE_USE_ENV_PROXY=1 (22.21 or later).`,
    );
  }
});

test.each(["10.127.0.1", "::1:2"])("a server at %s is not on this machine", (address) => {
  vi.stubEnv("HTTPS_PROXY", "http://proxy.example.com");
  expect(connectionHint(failed("ECONNREFUSED", { address }))).toMatch(/^HTTPS_PROXY is set/);
});

test.each<[string, () => void]>([
  ["is not set", () => {}],
  ["is in use by the variable", () => vi.stubEnv("NODE_USE_ENV_PROXY", "1")],
  ["is in use by NODE_OPTIONS", () => vi.stubEnv("NODE_OPTIONS", "--use-env-proxy")],
  ["is in use by an argument", () => vi.spyOn(process, "execArgv", "get").mockReturnValue(["--use-env-proxy"])],
  ["is unknown, where there is no process", () => vi.stubGlobal("process", undefined)],
  ["is unknown, where process has nothing", () => vi.stubGlobal("process", {})],
])("there is no hint when the proxy %s", (name, arrange) => {
  if (name !== "is not set") vi.stubEnv("HTTPS_PROXY", "http://proxy.example.com");
  arrange();
  expect(connectionHint(failed("ENOTFOUND"))).toBe("Check baseUrl and the network.");
});

test.each<[string, unknown]>([
  ["an expired certificate", failed("CERT_HAS_EXPIRED")],
  ["a certificate of another host", failed("ERR_TLS_CERT_ALTNAME_INVALID")],
  ["a server that closed", failed("UND_ERR_SOCKET")],
  ["a loopback address", failed("ECONNREFUSED", { address: "127.0.0.1" })],
  ["a loopback address of IPv6", failed("ECONNREFUSED", { address: "::1" })],
  ["Bun, which uses proxies", Object.assign(new TypeError("ECONNREFUSED: x"), { code: "ECONNREFUSED" })],
  ["Deno, which uses proxies", new TypeError("fetch failed", { cause: new Error("client error (Connect): refused") })],
  ["undefined", undefined],
])("there is no hint for %s", (_name, error) => {
  vi.stubEnv("HTTPS_PROXY", "http://proxy.example.com");
  expect(connectionHint(error)).toBe("Check baseUrl and the network.");
});
