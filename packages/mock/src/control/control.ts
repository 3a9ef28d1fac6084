import { toDataset } from "../dataset/read.ts";
import { MockError } from "../errors.ts";
import type { FaultRegistry, Faults } from "../faults/registry.ts";
import type { ReceivedRequest } from "../received.ts";
import type { Revocation } from "../sandbox/access/tokens.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import type { Dataset } from "../sandbox/world/world.ts";

/** What a test does to a running mock. Over HTTP the same stands under `/__mock`. */
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

/** The control of what a mock was started with; a reset brings back the faults that are in force now. */
export function createControl(
  requests: ReceivedRequest[],
  faults: FaultRegistry,
  sandbox: Sandbox | undefined,
): Control {
  const initial = faults.list();
  const existing = (): Sandbox => {
    if (sandbox !== undefined) return sandbox;
    throw new MockError("NO_SANDBOX", "The mock runs without its sandbox, so that it holds no data and no tokens.");
  };
  return {
    requests,
    faults,
    reset() {
      sandbox?.reset();
      faults.set(initial);
      requests.length = 0;
    },
    snapshot: () => structuredClone(existing().world.toJSON()),
    loadDataset: (dataset) => existing().reset(toDataset(dataset)),
    revokeTokens: (which) => existing().tokens.revoke(which),
  };
}
