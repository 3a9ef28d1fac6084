export type { Control } from "./control/control.ts";
export { MockError, type MockErrorCode } from "./errors.ts";
export type { Fault } from "./faults/fault.ts";
export type { Faults } from "./faults/faults.ts";
export type { MockOptions } from "./options.ts";
export type { ReceivedRequest } from "./received.ts";
export type { Dataset } from "./sandbox/world/world.ts";
export { type Mock, startMock } from "./start-mock.ts";
