import { assemble } from "./assemble.ts";
import type { InProcessMock } from "./create-mock.ts";
import { fetchFrom } from "./in-process/fetch.ts";
import { checkOptions, type MockOptions } from "./options.ts";
import { listen } from "./server/listen.ts";

/** A mock that listens on a port. Close it, or declare it with `await using`. */
export interface Mock extends InProcessMock {
  /** Where it listens, without a slash at the end, e.g. `http://127.0.0.1:4010`: the client's `baseUrl`. */
  readonly url: string;
  readonly port: number;
  /** Stops listening, waits up to 5 seconds for responses that are being sent, and frees the port. May be called again. */
  close(): Promise<void>;
}

/**
 * Starts a mock of the Keepnet API on this machine, which behaves as the API does. Stoplight Prism validates every
 * request against the OpenAPI document: a wrong one gets the documented 400 with what is wrong in `validationMessages`.
 * A sandbox handles valid requests. It issues tokens to its built-in credentials (the README lists them) and to the API
 * clients that are created in it. It refuses what their role may not do with 401, 403 or 404, and remembers what was
 * created, separately for each company. A header `Prefer: code=404`, `example=name` or `dynamic=true` asks for a
 * documented response instead.
 *
 * Its state is gone when it stops, unless the option `state` names a file for it. Do not expose it to a network.
 *
 * @param options - See {@link MockOptions}; without any it listens on a free port of 127.0.0.1.
 * @throws {MockError} An option is wrong, the document cannot be used, or the port cannot be listened on.
 *
 * @example
 * ```ts
 * import { startMock } from "@keepnet/mock";
 *
 * await using mock = await startMock();
 * const response = await fetch(`${mock.url}/api/companies/my`);
 * console.log(response.status); // 401: there was no token
 * console.log(mock.requests[0]?.operationId);
 * ```
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const checked = checkOptions(options);
  const { receive, control, stop, end } = await assemble(checked);
  const { port, close: drain } = await listen(receive, checked.port, checked.host).catch((error: unknown) => {
    end();
    throw error;
  });
  const close = async () => {
    stop();
    await drain();
    end();
  };
  const url = `http://${reachable(checked.host)}:${port}`;
  return { ...control, url, port, fetch: fetchFrom(receive), close, [Symbol.asyncDispose]: close };
}

/** The host as it stands in a URL; the address that means "all" is not one to call. */
function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
