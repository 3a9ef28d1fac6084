import { afterAll, beforeAll, beforeEach } from "vitest";
import { MockError } from "./errors.ts";
import type { MockOptions } from "./options.ts";
import { type Mock, startMock } from "./start-mock.ts";

/**
 * Starts a mock before the tests of a file or `describe` block, resets it before each of them, and stops it after them.
 * Each file has a mock of its own on a free port, so that files can run in parallel, in as many workers as vitest likes.
 *
 * @param options - those of {@link startMock}
 * @returns the mock, whose members can be read inside tests and hooks: before them it is not there, and says so
 *
 * @example
 * ```ts
 * import { useMock } from "@keepnet/mock/vitest";
 * import { expect, test } from "vitest";
 *
 * const mock = useMock();
 *
 * test("a call without a token is refused", async () => {
 *   const response = await fetch(`${mock.url}/api/companies/my`);
 *   expect(response.status).toBe(401);
 *   expect(mock.requests).toHaveLength(1);
 * });
 * ```
 */
export function useMock(options: MockOptions = {}): Mock {
  let running: Mock | undefined;
  beforeAll(async () => {
    running = await startMock(options);
  });
  beforeEach(() => running?.reset());
  afterAll(async () => {
    await running?.close();
    running = undefined;
  });
  return forwarding(() => {
    if (running !== undefined) return running;
    throw new MockError("NOT_RUNNING", "The mock of useMock() runs only while tests do. Use it inside a test or hook.");
  });
}

const members: Readonly<Record<keyof Mock, true>> = {
  url: true,
  port: true,
  fetch: true,
  close: true,
  requests: true,
  faults: true,
  clock: true,
  scenarios: true,
  responses: true,
  respond: true,
  reset: true,
  snapshot: true,
  loadDataset: true,
  revokeTokens: true,
  [Symbol.asyncDispose]: true,
};

/** An object with the members of a mock, each of which is that of the mock that there is when it is read. */
function forwarding(mock: () => Mock): Mock {
  const names = Reflect.ownKeys(members) as (keyof Mock)[];
  const properties = names.map((name) => [
    name,
    // A test may put a spy in a member's place.
    { get: () => mock()[name], configurable: true, enumerable: true },
  ]);
  return Object.defineProperties({}, Object.fromEntries(properties)) as Mock;
}
