import type { Clock } from "../clock.ts";
import type { Faults } from "../faults/faults.ts";
import type { ReceivedRequest } from "../received.ts";
import type { OperationName, Responder, Responses } from "../responses/mock-response.ts";
import type { Revocation } from "../sandbox/access/tokens.ts";
import type { Dataset } from "../sandbox/world/world.ts";
import type { ScenarioName } from "../scenarios/names.ts";

/**
 * What a test does to a running mock. Over HTTP the same stands under `/__mock`.
 *
 * @example
 * ```ts
 * import { startMock } from "@keepnet/mock";
 *
 * await using mock = await startMock();
 * mock.faults.set([{ status: 503, times: 1 }]);
 * await fetch(`${mock.url}/api/companies/my`);
 * console.log(mock.requests[0]?.status); // 503
 * mock.reset();
 * console.log(mock.requests.length, mock.faults.list()); // 0 []
 * ```
 */
export interface Control {
  /**
   * The last 1,000 requests in the order of their responses, fewer when they take more than 64 MiB. CORS preflights
   * and calls under `/__mock` are not among them. Set `length = 0` to forget them.
   */
  readonly requests: ReceivedRequest[];
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  /**
   * Responds to the requests of one operation with a response of your own, until the next reset. They are not validated,
   * need no token and change nothing. Of several for one operation the last one counts.
   *
   * @param response - or a function that makes one of the request, and may return undefined to leave it to the mock
   * @param options - `times`: for how many requests; default: for all. A request that the function leaves to the mock
   * does not count.
   * @throws {MockError} `INVALID_OPTION`: the document has no such operation, or the response is wrong.
   *
   * @example
   * ```ts
   * import { startMock } from "@keepnet/mock";
   *
   * await using mock = await startMock();
   * mock.respond("GET /api/companies/my", { status: 502, body: "<h1>Bad gateway</h1>" }, { times: 1 });
   * console.log((await fetch(`${mock.url}/api/companies/my`)).status); // 502
   * ```
   */
  respond(operation: OperationName, response: Responder, options?: { readonly times?: number | undefined }): void;
  /** The responses of `respond()` that are still to be given, the last one first. */
  readonly responses: Responses;
  /** The scenarios that it was started with. */
  readonly scenarios: readonly ScenarioName[];
  /** The time in the mock. */
  readonly clock: Clock;
  /**
   * Brings back the data, the faults and the time that the mock was started with, and forgets the requests and the
   * responses of `respond()`. Tokens stay valid as long as their client exists. A request in progress works on
   * the data that was there when it came in, and is not recorded.
   */
  reset(): void;
  /**
   * A copy of all that the sandbox holds; of the secret of a client that was created in it only a digest. Loaded again it
   * leads to the same responses.
   *
   * @throws {MockError} `NO_SANDBOX`: the mock runs without one.
   */
  snapshot(): Dataset;
  /**
   * Replaces everything in the sandbox with a dataset. Tokens stay valid as long as their client exists.
   *
   * @param dataset - as {@link Control.snapshot} returns it
   * @throws {MockError} `DATASET_INVALID`: it says which member is wrong, and nothing was loaded; `NO_SANDBOX`.
   */
  loadDataset(dataset: object): void;
  /**
   * Makes a token, or all tokens of a client, worthless from now on.
   *
   * @returns How many of them were good until then.
   * @throws {MockError} `NO_SANDBOX`: the mock runs without one.
   */
  revokeTokens(which: Revocation): number;
}
