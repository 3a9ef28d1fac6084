import type { Arrival } from "./arrival.ts";
import { MockClock } from "./clock.ts";
import type { Control } from "./control/control.ts";
import { createControl } from "./control/create-control.ts";
import { withControl } from "./control/with-control.ts";
import { withHosts } from "./control/with-hosts.ts";
import { readDataset } from "./dataset/read.ts";
import { loadDocument } from "./document.ts";
import type { HttpHandler, HttpRequest } from "./exchange.ts";
import { FaultRegistry } from "./faults/registry.ts";
import { withFaults } from "./faults/with-faults.ts";
import { createHandler } from "./handler.ts";
import type { CheckedOptions } from "./options.ts";
import { withPage } from "./page/with-page.ts";
import type { ReceivedRequest } from "./received.ts";
import { recordRequests } from "./record.ts";
import { ResponseRegistry } from "./responses/registry.ts";
import { withResponses } from "./responses/with-responses.ts";
import { createRouter } from "./router/router.ts";
import { createSandbox } from "./sandbox/create-sandbox.ts";
import { startOf } from "./scenarios/scenarios.ts";
import { withCors } from "./server/cors.ts";
import { StateKeeper } from "./state/keeper.ts";
import { readState } from "./state/state-file.ts";
import { sleep } from "./timers.ts";

/** A mock without a way to reach it. */
export interface Assembled {
  /** Takes note of how things stand when a request begins to come in, and responds to it by that. */
  readonly receive: () => HttpHandler;
  readonly control: Control;
  /** Wakes up the responses that wait, for a latency say. */
  stop(): void;
  /** Writes what is to be kept, once all responses are sent. */
  end(): void;
}

/** Puts a mock together, up to where requests come from. @throws {MockError} The document or dataset cannot be used. */
export async function assemble(options: CheckedOptions): Promise<Assembled> {
  const requests: ReceivedRequest[] = [];
  const loaded = await loadDocument(options.document);
  const dataset = options.dataset === undefined ? undefined : await readDataset(options.dataset);
  const state = options.state === undefined ? undefined : await readState(options.state);
  let keeper: StateKeeper | undefined;
  const onChange = () => keeper?.changed();
  const clock = new MockClock(options.now, onChange);
  const now = () => clock.now();
  const present = now();
  if (options.now === undefined) clock.advance({ milliseconds: startOf(options.scenarios, present) - present });
  const sandbox = options.sandbox
    ? await createSandbox(loaded.operations, dataset, options.generated, options.scenarios, now)
    : undefined;
  const faults = new FaultRegistry(options.faults, loaded.operations);
  const closing = new AbortController();
  const rules = { host: options.host, cors: options.cors, controlOrigins: options.controlOrigins };
  const route = createRouter(loaded.operations);
  const waiting = { now, sleep: (ms: number) => sleep(ms, closing.signal) };
  const responses = new ResponseRegistry(loaded.operations);
  const stubbed = withResponses(createHandler(route, sandbox, options.strict, rules), responses, route);
  const faulty = withFaults(stubbed, faults, route, waiting);
  const handle = recordRequests(faulty, requests, options.onRequest);
  const respond = async (request: HttpRequest) => {
    const { response, operation } = await handle(request);
    if (operation !== undefined && operation.effect !== "read") onChange();
    return response;
  };
  let resets = 0;
  const onReset = () => {
    resets += 1;
  };
  const { scenarios } = options;
  const control = createControl({ requests, faults, responses, sandbox, clock, scenarios, onReset, onChange });
  if (options.state !== undefined && sandbox !== undefined) {
    if (state !== undefined) {
      sandbox.reset(state.dataset);
      clock.restore(state.clockOffset);
    }
    keeper = new StateKeeper(options.state, () => ({ clockOffset: clock.offset, dataset: sandbox.world.toJSON() }));
  }
  const reached = options.cors === false ? respond : withCors(respond);
  const controlled = withControl(reached, control, rules, options.control, options.onRequest);
  const whole = withHosts(withPage(controlled, loaded.document), rules);
  const receive = (): HttpHandler => {
    const began = resets;
    const arrival: Arrival = { world: sandbox?.world, isOver: () => began !== resets };
    return (request) => whole({ ...request, arrival });
  };
  return { receive, control, stop: () => closing.abort(), end: () => keeper?.close() };
}
