import { afterAll, beforeAll, beforeEach } from "vitest";
import { MockError } from "./errors.ts";
import type { MockOptions } from "./options.ts";
import { type Mock, startMock } from "./start-mock.ts";

/**
 * Starts a mock before the tests of a file or `describe` block, resets it before each of them, and stops it after them.
 *
 * @param options - those of {@link startMock}
 * @returns the mock, to be used inside tests and hooks: before them it is not there, and says so
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
  return new Proxy({} as Mock, {
    get(_, name) {
      if (running !== undefined) return Reflect.get(running, name);
      throw new MockError(
        "NOT_RUNNING",
        "The mock of useMock() runs only while tests do. Use it inside a test or hook.",
      );
    },
  });
}
