import { expect, test } from "vitest";
import type { Mock } from "../../src/index.ts";
import { startFixture } from "../support.ts";
import { control, refused } from "./support.ts";

/** Another spelling of 127.0.0.1, which the mock does not know: it is careful, and the test opens nothing to others. */
const unknownHost = "127.1";

test("on a host that others may reach the control API is off unless it is asked for", async () => {
  await using closed = await startFixture({ host: unknownHost });
  expect(await control(closed, "GET faults")).toEqual(
    refused(404, /^The control API is off, because the mock listens on 127\.1, which .* control: true \(--control\)/),
  );
  await using open = await startFixture({ host: unknownHost, control: true });
  expect(await control(open, "GET faults")).toEqual([200, []]);
});

test("it can be turned off on this machine too", async () => {
  await using mock = await startFixture({ control: false });
  expect(await control(mock, "POST reset")).toEqual(refused(404, "it was turned off"));
});

test.each([
  ["a page of another site", { origin: "https://evil.example" }],
  ["a page of another port", { origin: "http://127.0.0.1:5173" }],
  ["a page without an origin, as in a sandboxed frame", { origin: "null" }],
  ["a form or an image of another site", { "sec-fetch-site": "cross-site" }],
  ["a form or an image of another port", { "sec-fetch-site": "same-site" }],
  ["a page whose host name was made to mean this machine", { host: "evil.example", origin: "http://evil.example" }],
  ["the same on the mock's port", { host: "evil.example:4010" }],
  ["a host that is no host", { host: "localhost@evil.example" }],
])("%s cannot control the mock, and reads nothing", async (_, headers) => {
  await using mock = await startFixture({ faults: [{ status: 500 }] });
  for (const call of ["DELETE faults", "POST reset", "GET faults", "GET requests", "OPTIONS faults"]) {
    expect(await control(mock, call, undefined, headers)).toEqual(
      refused(403, /may not control|neither an IP address/),
    );
  }
  expect(mock.faults.list()).toEqual([{ status: 500 }]);
  const response = await fetch(`${mock.url}/__mock/faults`, { headers });
  expect(response.headers.get("access-control-allow-origin")).toBeNull();
});

test.each<[string, (mock: Mock) => Record<string, string>]>([
  ["the mock's own page", ({ url }) => ({ origin: url, "sec-fetch-site": "same-origin" })],
  [
    "the mock's own page at localhost",
    ({ port }) => ({ host: `localhost:${port}`, origin: `http://localhost:${port}`, "sec-fetch-site": "same-origin" }),
  ],
  ["a person at the address bar", () => ({ "sec-fetch-site": "none" })],
  ["a program at localhost", () => ({ host: "localhost" })],
  ["a program at the IPv6 address", () => ({ host: "[::1]:4010" })],
  ["a program that names the mock as a local network does", () => ({ host: "mock:4010" })],
])("%s can control the mock", async (_, headersFor) => {
  await using mock = await startFixture({ faults: [{ status: 500 }] });
  expect(await control(mock, "DELETE faults", undefined, headersFor(mock))).toEqual([204, undefined]);
  expect(mock.faults.list()).toEqual([]);
});

test("a path that only looks like the control API is the API's", async () => {
  await using mock = await startFixture();
  for (const path of ["/__mocked/faults", "//__mock/faults", "/api/__mock"]) {
    expect((await fetch(mock.url + path)).status).toBe(404);
  }
  expect(mock.requests).toHaveLength(3);
});
