import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { KeepnetErrorCode } from "@keepnet/core";
import { type Fault, type Mock, startMock } from "@keepnet/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { blocksOf } from "./support/guides.ts";
import { Programs } from "./support/programs.ts";

const errors = join(import.meta.dirname, "..", "..", "docs", "errors");

interface Condition {
  readonly faults?: readonly Fault[];
  readonly clientId?: string;
  readonly prepare?: (mock: Mock) => void;
}

const always = (fault: Fault) => ({ faults: [{ operation: "GET /api/roles", ...fault }] });
const onWrite = (fault: Fault) => ({ faults: [{ operation: "POST /api/target-groups", ...fault }] });
const respond = (response: Parameters<Mock["respond"]>[1]) => ({
  prepare: (mock: Mock) => mock.respond("GET /api/roles", response),
});

/** Every code of the client, with what makes the mock cause it; nothing where the example causes it itself. */
const conditions: Record<KeepnetErrorCode, Condition> = {
  bad_request: {},
  conflict: {},
  connection_failed: onWrite({ connection: "dropped" }),
  failed_envelope: always({ envelope: "INPUT_ERROR" }),
  forbidden: {},
  import_failed: { faults: [{ operation: "POST /api/target-users/create-mapping", status: 403, times: 1 }] },
  invalid_call: {},
  invalid_client: { clientId: "nobody" },
  invalid_options: {},
  invalid_scope: {},
  not_found: {},
  opaque_token: {},
  rate_limited: always({ status: 429, retryAfter: 0 }),
  redirect_refused: respond({ status: 302, headers: { location: "https://login.example/" } }),
  server_error: onWrite({ status: 500 }),
  timeout: always({ latency: 60_000 }),
  unauthenticated: always({ token: "expired" }),
  unexpected_response: respond({ headers: { "content-type": "text/html" }, body: "<h1>Sign in</h1>" }),
  unexpected_status: always({ status: 418 }),
};
const codes = Object.keys(conditions).sort();
const pages = (await readdir(errors)).map((name) => name.replace(".md", ""));

test("every code of the client has a page, and every page a code", () => {
  expect(pages.filter((page) => page !== "README").sort()).toEqual(codes);
});

describe("the examples of the pages about errors", () => {
  const programs = new Programs("errors");
  let mock: Mock;
  beforeAll(async () => {
    const named = pages.map(async (name) => {
      const blocks = await blocksOf(`../errors/${name}`);
      expect(blocks.map(({ language }) => language)).toEqual(["ts"]);
      return { name, source: blocks[0]?.source ?? "" };
    });
    await programs.write(await Promise.all(named));
    mock = await startMock();
  });
  beforeEach(() => mock.reset());
  afterAll(async () => {
    await mock.close();
    await programs.remove();
  });

  test("compile", async () => {
    expect(await programs.compile()).toBe("");
  });

  test.each(Object.entries(conditions))("of %s catches it", async (code, { faults = [], clientId, prepare }) => {
    mock.faults.set(faults);
    prepare?.(mock);
    expect(await programs.runToErrors(code, mock.url, clientId === undefined ? {} : { clientId })).toContain(code);
  });

  test("of the overview reports a refusal with the address of its page", async () => {
    expect(await programs.runToErrors("README", mock.url)).toMatch(
      /^forbidden GET .* oC5wR2hLk7Bn .*\/errors\/forbidden$/m,
    );
  });
});
