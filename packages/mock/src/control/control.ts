import type { Faults } from "../faults/faults.ts";
import type { ReceivedRequest } from "../received.ts";
import type { Revocation } from "../sandbox/access/tokens.ts";
import type { Dataset } from "../sandbox/world/world.ts";

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
   * The last 1,000 requests in the order of their answers, fewer when their bodies exceed 64 MiB. CORS preflights
   * and calls under `/__mock` are not among them. Set `length = 0` to forget them.
   */
  readonly requests: ReceivedRequest[];
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  /**
   * Brings back the data and the faults that the mock was started with, and forgets the requests. Tokens stay good as
   * long as their client exists.
   */
  reset(): void;
  /**
   * A copy of all that the sandbox holds, secrets of its clients included. Loaded again it gives the same answers.
   *
   * @throws {MockError} `NO_SANDBOX`: the mock runs without one.
   */
  snapshot(): Dataset;
  /**
   * Puts a dataset in the place of all that the sandbox holds. Tokens stay good as long as their client exists.
   *
   * @param dataset - as {@link Control.snapshot} gives it
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
