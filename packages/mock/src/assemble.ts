import { systemClock } from "./clock.ts";
import type { Control } from "./control/control.ts";
import { createControl } from "./control/create-control.ts";
import { withControl } from "./control/with-control.ts";
import { readDataset } from "./dataset/read.ts";
import { loadDocument } from "./document.ts";
import type { Answerer, HttpRequest } from "./exchange.ts";
import { FaultRegistry } from "./faults/registry.ts";
import { withFaults } from "./faults/with-faults.ts";
import { createHandler } from "./handler.ts";
import type { CheckedOptions } from "./options.ts";
import { withPage } from "./page/with-page.ts";
import type { ReceivedRequest } from "./received.ts";
import { recordRequests } from "./record.ts";
import { createRouter } from "./router/router.ts";
import { createSandbox } from "./sandbox/create-sandbox.ts";
import { withCors } from "./server/cors.ts";

/** A mock without a way to reach it. */
export interface Assembled {
  readonly answer: Answerer;
  readonly control: Control;
  /** Wakes up the answers that wait, for a latency say. */
  stop(): void;
}

/** Puts a mock together, up to where requests come from. @throws {MockError} The document or dataset cannot be used. */
export async function assemble(options: CheckedOptions): Promise<Assembled> {
  const requests: ReceivedRequest[] = [];
  const loaded = await loadDocument(options.document);
  const dataset = options.dataset === undefined ? undefined : await readDataset(options.dataset);
  const sandbox = options.sandbox ? createSandbox(loaded.operations, dataset, options.generated) : undefined;
  const faults = new FaultRegistry(options.faults, loaded.operations);
  const closing = new AbortController();
  const route = createRouter(loaded.operations);
  const faulty = withFaults(createHandler(route, sandbox, options.strict), faults, route, systemClock(closing.signal));
  const handle = recordRequests(faulty, requests, options.onRequest);
  const answer = async (request: HttpRequest) => (await handle(request)).answer;
  const control = createControl(requests, faults, sandbox);
  const controlled = withControl(options.cors ? withCors(answer) : answer, control, options.host, options.control);
  return { answer: withPage(controlled, loaded.document), control, stop: () => closing.abort() };
}
