import { type AddressInfo, createServer } from "node:net";
import { expect, test } from "vitest";
import { isNetworkFailure, wasNotSent } from "../../src/transport/network-failure.ts";

interface Shape {
  name: string;
  message: string;
  code?: string;
  syscall?: string;
  cause?: Partial<Shape>;
}

const revive = ({ cause, ...members }: Partial<Shape>): Error =>
  Object.assign(new Error("", cause && { cause: revive(cause) }), { name: "Error" }, members);

const undici = (code: string, message: string, cause: Partial<Shape> = {}): Shape => ({
  name: "TypeError",
  message: /^(Z_|ERR__|UND_ERR_RES)/.test(code) ? "terminated" : "fetch failed",
  cause: { code, message, ...cause },
});
const typeError = (message: string, code?: string): Shape => ({ name: "TypeError", message, ...(code && { code }) });
const error = (message: string, code?: string): Shape => ({ name: "Error", message, ...(code && { code }) });
const deno = (message: string): Shape => ({ name: "TypeError", message: "fetch failed", cause: { message } });
const closed = "The socket connection was closed unexpectedly. For more information, pass `verbose: true`";

/** What each runtime was seen to throw, or, for Firefox and Safari, is documented to; and whether it says: not sent. */
const recorded: Record<string, [name: string, thrown: Shape, notSent: boolean][]> = {
  "Node 22 and 26, and undici": [
    ["refused", undici("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:8199", { syscall: "connect" }), true],
    ["unknown name", undici("ENOTFOUND", "getaddrinfo ENOTFOUND nothing.invalid", { syscall: "getaddrinfo" }), true],
    ["name server down", undici("EAI_AGAIN", "getaddrinfo EAI_AGAIN example.com"), true],
    ["connect timeout", undici("UND_ERR_CONNECT_TIMEOUT", "Connect Timeout Error"), true],
    ["no route", undici("ETIMEDOUT", "connect ETIMEDOUT 192.0.2.1:443", { syscall: "connect" }), true],
    [
      "a proxy's refusal",
      {
        ...undici("0", "Request was cancelled."),
        cause: {
          message: "Request was cancelled.",
          cause: {
            name: "AbortError",
            message: "Proxy response (407) !== 200 when HTTP Tunneling",
            code: "UND_ERR_ABORTED",
          },
        },
      },
      true,
    ],
    ["self-signed", undici("DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed certificate"), true],
    ["unknown authority", undici("UNABLE_TO_VERIFY_LEAF_SIGNATURE", "unable to verify the first certificate"), true],
    ["expired", undici("CERT_HAS_EXPIRED", "certificate has expired"), true],
    [
      "another host's",
      undici("ERR_TLS_CERT_ALTNAME_INVALID", "Hostname/IP does not match certificate's altnames"),
      true,
    ],
    ["no TLS", undici("ERR_SSL_WRONG_VERSION_NUMBER", "error:0A00010B:SSL routines"), false],
    ["reset before headers", undici("ECONNRESET", "read ECONNRESET", { syscall: "read" }), false],
    ["closed before headers", undici("UND_ERR_SOCKET", "other side closed"), false],
    ["no HTTP", deno("Response does not match the HTTP/1.1 protocol (Expected HTTP/)"), false],
    ["reset in the body", undici("UND_ERR_RES_CONTENT_LENGTH_MISMATCH", "Response body length does not match"), false],
    [
      "chunks that end early",
      { name: "TypeError", message: "terminated", cause: { message: "Invalid EOF state" } },
      false,
    ],
    ["bad gzip", undici("Z_DATA_ERROR", "incorrect header check"), false],
    ["bad brotli", undici("ERR__ERROR_FORMAT_PADDING_1", "Decompression failed"), false],
  ],
  "Bun 1.4": [
    [
      "refused",
      typeError("ECONNREFUSED: Unable to connect. Is the computer able to access the url?", "ECONNREFUSED"),
      true,
    ],
    ["unknown name", typeError("getaddrinfo ENOTFOUND nothing.invalid", "ENOTFOUND"), true],
    ["self-signed", typeError("self signed certificate", "DEPTH_ZERO_SELF_SIGNED_CERT"), true],
    ["reset", typeError(`ECONNRESET: ${closed}`, "ECONNRESET"), false],
    ["no HTTP", typeError("Malformed_HTTP_Response fetching", "Malformed_HTTP_Response"), false],
    ["no TLS", typeError("EPROTO: The TLS handshake failed. Does the server speak TLS on this port?", "EPROTO"), false],
    ["bad gzip", typeError("ZlibError fetching", "ZlibError"), false],
    ["bad brotli", typeError("BrotliDecompressionError fetching", "BrotliDecompressionError"), false],
    ["bad zstd", typeError("ZstdDecompressionError fetching", "ZstdDecompressionError"), false],
  ],
  "Bun 1.2 and 1.3": [
    ["refused", error("Unable to connect. Is the computer able to access the url?", "ConnectionRefused"), true],
    ["self-signed", error("self signed certificate", "DEPTH_ZERO_SELF_SIGNED_CERT"), true],
    ["closed", error(closed, "ConnectionClosed"), false],
    ["reset", error(closed, "ECONNRESET"), false],
    ["bad gzip", error("ZlibError fetching", "ZlibError"), false],
    ["gzip that ends early", error("ShortRead fetching", "ShortRead"), false],
  ],
  "Deno 2.9": [
    [
      "refused",
      deno("error sending request for url (http://127.0.0.1:8199/): client error (Connect): tcp connect error"),
      true,
    ],
    [
      "unknown name",
      deno("error sending request for url (http://nothing.invalid/): client error (Connect): dns error"),
      true,
    ],
    [
      "untrusted",
      deno(
        "error sending request for url (https://x/): client error (Connect): invalid peer certificate: UnknownIssuer",
      ),
      true,
    ],
    ["reset before headers", deno("Connection reset by peer (os error 104)"), false],
    [
      "closed before headers",
      deno("error sending request from 127.0.0.1:5 for http://x/: client error (SendRequest): connection closed"),
      false,
    ],
    ["reset in the body", typeError("error reading a body from connection"), false],
    ["gzip that ends early", typeError("unexpected end of file"), false],
    ["bad gzip", typeError("Invalid gzip header"), false],
    ["bad checksum", typeError("CRC computed does not match"), false],
    ["bad deflate", typeError("deflate decompression error: invalid distance code"), false],
    ["bad brotli", typeError("brotli error"), false],
    ["brotli that ends early", typeError("reached unexpected EOF"), false],
  ],
  "Deno 2.2": [
    [
      "refused",
      typeError("error sending request for url (http://127.0.0.1:8199/): client error (Connect): tcp connect error"),
      true,
    ],
    [
      "closed",
      typeError("error sending request from 127.0.0.1:5 for http://x/: client error (SendRequest): connection closed"),
      false,
    ],
  ],
  workerd: [
    ["refused or reset", error("Network connection lost."), false],
    ["unknown name, untrusted, or no HTTP", error("internal error; reference = kp2r1edak1d1j1m43qfejgni"), false],
    ["bad gzip", typeError("Gzip decompression failed."), false],
    ["gzip that ends early", typeError("Gzip compressed stream ended prematurely."), false],
    ["bad brotli", typeError("Brotli decompression failed."), false],
  ],
  Chromium: [
    ["no response", typeError("Failed to fetch"), false],
    ["no response, with the host", typeError("Failed to fetch (api.example.com)"), false],
    ["body read in pieces", typeError("network error"), false],
  ],
  Firefox: [["no response", typeError("NetworkError when attempting to fetch resource."), false]],
  Safari: [
    ["no response", typeError("Load failed"), false],
    ["older", typeError("The Internet connection appears to be offline."), false],
    ["older, lost", typeError("The network connection was lost."), false],
  ],
  "node-fetch": [
    [
      "refused",
      { ...error("request to http://x/ failed, reason: connect ECONNREFUSED", "ECONNREFUSED"), name: "FetchError" },
      true,
    ],
    ["body", error("Premature close", "ERR_STREAM_PREMATURE_CLOSE"), false],
  ],
};

for (const [runtime, failures] of Object.entries(recorded)) {
  test.each(failures)(`${runtime}: %s`, (_name, thrown, notSent) => {
    expect(isNetworkFailure(revive(thrown))).toBe(true);
    expect(wasNotSent(revive(thrown))).toBe(notSent);
  });
}

class Bailout extends Error {
  digest = "DYNAMIC_SERVER_USAGE";
}

test.each<[string, unknown]>([
  ["a bug", new TypeError("Cannot read properties of undefined (reading 'x')")],
  ["a bug that speaks of fetch", new TypeError("fetch failed to be configured")],
  ["a framework's control flow", new Bailout("Page couldn't be rendered statically because it used fetch")],
  ["an abort", AbortSignal.abort().reason],
  ["a time that ran out", new DOMException("The operation was aborted due to timeout", "TimeoutError")],
  ["a plain Error that quotes one of workerd", new Error("cannot sign: Network connection lost.")],
  ["a plain Error with fetch's message", new Error("Failed to fetch")],
  ["a file that does not exist", Object.assign(new Error("ENOENT: no such file"), { code: "ENOENT" })],
  ["bad JSON", new SyntaxError("Unexpected end of JSON input")],
  ["a body read twice (Node)", new TypeError("Body is unusable: Body has already been read")],
  ["a body read twice (Bun)", revive(typeError("Body already used", "ERR_BODY_ALREADY_USED"))],
  ["a bad URL (Node)", revive({ ...typeError("Failed to parse URL from x"), cause: { code: "ERR_INVALID_URL" } })],
  ["a bad URL (Bun)", revive(typeError("fetch() URL is invalid", "ERR_INVALID_URL"))],
  [
    "a request that is used (Chromium)",
    new TypeError("Failed to execute 'fetch' on 'Window': Cannot construct a Request"),
  ],
  ["a dispatcher of another undici", revive(undici("UND_ERR_INVALID_ARG", "invalid onRequestStart method"))],
  ["a permission of Deno's", revive({ name: "NotCapable", message: "Requires net access to 127.0.0.1" })],
  ["a network failure that somebody wrapped", new Error("cannot sign", { cause: revive(typeError("fetch failed")) })],
  ["no error", "fetch failed"],
  ["undefined", undefined],
  ["null", null],
])("%s is somebody's code", (_name, thrown) => {
  expect(isNetworkFailure(thrown)).toBe(false);
});

test("causes that form a circle end", () => {
  const circle: Error = new TypeError("fetch failed");
  circle.cause = circle;
  expect(isNetworkFailure(circle)).toBe(true);
  expect(wasNotSent(circle)).toBe(false);
});

test("what this Node throws when nothing listens, and when the server hangs up, is judged so", async () => {
  const server = createServer((socket) => socket.once("data", () => socket.destroy()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const failureOf = () => fetch(url).catch((caught: unknown) => caught);
  const hungUp = await failureOf();
  await new Promise((resolve) => server.close(resolve));
  const refused = await failureOf();
  expect([isNetworkFailure(hungUp), wasNotSent(hungUp)]).toEqual([true, false]);
  expect([isNetworkFailure(refused), wasNotSent(refused)]).toEqual([true, true]);
});
