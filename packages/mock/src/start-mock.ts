import { systemClock } from "./clock.ts";
import type { Control } from "./control/control.ts";
import { createControl } from "./control/create-control.ts";
import { withControl } from "./control/with-control.ts";
import { readDataset } from "./dataset/read.ts";
import { loadDocument } from "./document.ts";
import type { HttpRequest } from "./exchange.ts";
import { FaultRegistry } from "./faults/registry.ts";
import { withFaults } from "./faults/with-faults.ts";
import { createHandler } from "./handler.ts";
import { checkOptions, type MockOptions } from "./options.ts";
import type { ReceivedRequest } from "./received.ts";
import { recordRequests } from "./record.ts";
import { createSandbox } from "./sandbox/create-sandbox.ts";
import { withCors } from "./server/cors.ts";
import { listen } from "./server/listen.ts";

/** A running mock. Close it, or declare it with `await using`. */
export interface Mock extends Control, AsyncDisposable {
  /** Where it listens, without a slash at the end, e.g. `http://127.0.0.1:4010`: the client's `baseUrl`. */
  readonly url: string;
  readonly port: number;
  /** Stops listening, waits up to 5 seconds for the answers under way, and frees the port. May be called again. */
  close(): Promise<void>;
}

/**
 * Starts a mock of the Keepnet API on this machine, which behaves as the API does. Stoplight Prism validates every
 * request against the OpenAPI document: a wrong one gets the documented 400 with what is wrong in `validationMessages`.
 * A sandbox answers the right ones: it issues tokens to its built-in credentials (the README lists them) and to the
 * API clients that are created in it, refuses what their role may not do with 401, 403 or 404, and remembers what was
 * created, for each company apart. A header `Prefer: code=404`, `example=name` or `dynamic=true` asks for a documented
 * answer instead.
 *
 * Its state is gone when it stops. Do not expose it to a network.
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
  const { port: wantedPort, host, cors, document, sandbox: wantsSandbox, onRequest, ...given } = checkOptions(options);
  const requests: ReceivedRequest[] = [];
  const loaded = await loadDocument(document);
  const dataset = given.dataset === undefined ? undefined : await readDataset(given.dataset);
  const sandbox = wantsSandbox ? createSandbox(loaded, dataset) : undefined;
  const faults = new FaultRegistry(given.faults, loaded.operations);
  const closing = new AbortController();
  const handler = createHandler(loaded.operations, sandbox);
  const faulty = withFaults(handler, faults, loaded.operations, systemClock(closing.signal));
  const handle = recordRequests(faulty, requests, onRequest);
  const answer = async (request: HttpRequest) => (await handle(request)).answer;
  const control = createControl(requests, faults, sandbox);
  const whole = withControl(cors ? withCors(answer) : answer, control, host, given.control);
  const { port, close: drain } = await listen(whole, wantedPort, host);
  const close = () => {
    closing.abort();
    return drain();
  };
  return { ...control, url: `http://${reachable(host)}:${port}`, port, close, [Symbol.asyncDispose]: close };
}

/** The host as it stands in a URL; the address that means "all" is not one to call. */
function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
