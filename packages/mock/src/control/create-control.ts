import { toDataset } from "../dataset/read.ts";
import { MockError } from "../errors.ts";
import type { FaultRegistry } from "../faults/registry.ts";
import type { ReceivedRequest } from "../received.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import type { Control } from "./control.ts";

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
