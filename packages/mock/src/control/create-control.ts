import type { MockClock } from "../clock.ts";
import { toDataset } from "../dataset/read.ts";
import { MockError } from "../errors.ts";
import type { FaultRegistry } from "../faults/registry.ts";
import type { ReceivedRequest } from "../received.ts";
import type { ResponseRegistry } from "../responses/registry.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import type { ScenarioName } from "../scenarios/names.ts";
import type { Control } from "./control.ts";

/** The parts of a mock that are controlled. */
export interface Controlled {
  readonly requests: ReceivedRequest[];
  readonly faults: FaultRegistry;
  readonly responses: ResponseRegistry;
  readonly sandbox: Sandbox | undefined;
  readonly clock: MockClock;
  readonly scenarios: readonly ScenarioName[];
  /** Called before everything is as it was at the start. */
  readonly onReset: () => void;
  /** Called after the data was changed as a whole. */
  readonly onChange: () => void;
}

/** The control of what a mock was started with; a reset brings back the faults and the time that there are now. */
export function createControl({
  requests,
  faults,
  responses,
  sandbox,
  clock,
  scenarios,
  onReset,
  onChange,
}: Controlled): Control {
  const initial = { faults: faults.list(), offset: clock.offset };
  const existing = (): Sandbox => {
    if (sandbox !== undefined) return sandbox;
    throw new MockError("NO_SANDBOX", "The mock runs without its sandbox, so that it holds no data and no tokens.");
  };
  return {
    requests,
    faults,
    clock,
    scenarios,
    responses,
    respond: (operation, response, options = {}) => responses.add({ ...options, operation, response }),
    reset() {
      onReset();
      clock.restore(initial.offset);
      sandbox?.reset();
      faults.set(initial.faults);
      responses.clear();
      requests.length = 0;
      onChange();
    },
    snapshot: () => structuredClone(existing().world.toJSON()),
    loadDataset(dataset) {
      existing().reset(toDataset(dataset));
      onChange();
    },
    revokeTokens: (which) => existing().revokeTokens(which),
  };
}
