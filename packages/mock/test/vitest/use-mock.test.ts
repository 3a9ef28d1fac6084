import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { startMock } from "../../src/index.ts";
import { useMock } from "../../src/vitest.ts";

const mock = useMock();

/** The addresses of the mocks of the block below, to be asked once that block is over. */
const urls: string[] = [];

describe("useMock", () => {
  const inner = useMock({ sandbox: false });

  test("gives a mock with the options it was called with", async () => {
    urls.push(inner.url);
    const response = await fetch(`${inner.url}/api/companies/my`, { headers: { authorization: "Bearer any" } });
    expect(response.status).toBe(200);
    expect(inner.url).not.toBe(mock.url);
  });
});

test("the mock of a block stops when the block is over", async () => {
  expect(urls).toHaveLength(1);
  for (const url of urls) await expect(fetch(url)).rejects.toThrow("fetch failed");
});

test.each(["one", "two"])("each test begins with the first state and no requests (%s)", async () => {
  expect(mock.requests).toEqual([]);
  const before = mock.snapshot().companies.length;
  mock.loadDataset({ credentials: [], companies: [] });
  expect(mock.snapshot().companies).toEqual([]);
  await fetch(`${mock.url}/api/companies/my`);
  expect(mock.requests).toHaveLength(1);
  expect(before).toBeGreaterThan(5);
});

const earlyLook = ["url" in mock, Object.keys(mock), inspect(mock)];

let early: unknown;
try {
  early = mock.url;
} catch (error) {
  early = error;
}

test("outside tests the mock is not there, and says so", () => {
  expect(early).toMatchObject({ name: "MockError", code: "NOT_RUNNING", message: /only while tests do/ });
});

describe("its mock is an object like any", () => {
  test("in whose members one can look, which can be listed, copied and written as JSON", () => {
    expect("url" in mock).toBe(true);
    expect("nothing" in mock).toBe(false);
    const { url, port, clock } = mock;
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect(clock.now()).toBeGreaterThan(0);
    expect({ ...mock }.url).toBe(url);
    expect(JSON.parse(JSON.stringify(mock))).toMatchObject({ url, port, requests: [] });
  });

  test("it has all that a mock has, and a spy can take the place of a member", async () => {
    await using started = await startMock();
    expect(new Set(Reflect.ownKeys(mock))).toEqual(new Set(Reflect.ownKeys(started)));
    const reset = vi.spyOn(mock, "reset");
    mock.reset();
    expect(reset).toHaveBeenCalledOnce();
    reset.mockRestore();
  });
});

test("outside tests one can look at it all the same", () => {
  expect(earlyLook).toEqual([true, expect.arrayContaining(["url", "reset"]), expect.stringContaining("url: [Getter]")]);
});
