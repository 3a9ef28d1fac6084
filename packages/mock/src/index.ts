export { MockError, type MockErrorCode } from "./errors.ts";
export type { MockOptions } from "./options.ts";
export type { ReceivedRequest } from "./received.ts";
export { type Mock, startMock } from "./start-mock.ts";
