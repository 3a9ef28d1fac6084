import { assemble } from "./assemble.ts";
import type { Control } from "./control/control.ts";
import { fetchFrom, type MockFetch } from "./in-process/fetch.ts";
import { checkOptions, type MockOptions } from "./options.ts";

/** How {@link createMock} makes a mock. Every option may be left out. */
export type InProcessOptions = Omit<MockOptions, "host" | "port">;

/** A mock in this process. Close it, or declare it with `await using`. */
export interface InProcessMock extends Control, AsyncDisposable {
  /** Sends a request to the mock, whatever the URL's host, with no connection between: the client's `fetch`. */
  readonly fetch: MockFetch;
  /** Ends what waits in it, for a latency say. May be called again. */
  close(): Promise<void>;
}

/**
 * Makes a mock that listens on no port, for tests in the same process: the same as {@link startMock} returns, reached
 * through its `fetch` alone.
 *
 * @param options - those of {@link startMock}, but for `port` and `host`
 * @throws {MockError} An option is wrong, or the document or the dataset cannot be used.
 *
 * @example
 * ```ts
 * import { clientCredentials, createKeepnet, unwrap } from "@keepnet/core";
 * import { createMock } from "@keepnet/mock";
 *
 * await using mock = await createMock();
 * const auth = clientCredentials({ clientId: "mock-reseller", clientSecret: "mock-reseller-secret" });
 * const keepnet = createKeepnet({ auth, fetch: mock.fetch });
 * console.log(await unwrap(keepnet.GET("/api/companies/my")));
 * ```
 */
export async function createMock(options: InProcessOptions = {}): Promise<InProcessMock> {
  const { receive, control, stop, end } = await assemble(checkOptions(options));
  const close = async () => {
    stop();
    end();
  };
  return { ...control, fetch: fetchFrom(receive), close, [Symbol.asyncDispose]: close };
}
