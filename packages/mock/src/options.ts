import { MockError } from "./errors.ts";
import type { Fault } from "./faults/fault.ts";
import type { ReceivedRequest } from "./received.ts";

/** How {@link startMock} starts the mock. Every option may be left out. */
export interface MockOptions {
  /** The TCP port, from 0 to 65535; 0, the default, is any free one. */
  readonly port?: number;
  /** The host name or address to listen on. Default: `127.0.0.1`, which other machines cannot reach. */
  readonly host?: string;
  /** Whether pages from any origin may call it, as a frontend on another port does. Default: true. */
  readonly cors?: boolean;
  /** Another OpenAPI 3 document, bundled into one JSON file (path or URL) or parsed. Default: the Keepnet API's. */
  readonly document?: string | URL | object;
  /**
   * Whether it behaves as the API does: it wants a token that it issued, refuses what the caller may not do, and
   * remembers what was created. Without it every request gets the document's static example, with any token. Default:
   * true, but false with another `document`, whose operations the sandbox does not know.
   */
  readonly sandbox?: boolean;
  /** What goes wrong on purpose, from the start and after each `reset()`. Default: nothing. */
  readonly faults?: readonly Fault[];
  /**
   * What the sandbox holds at the start and after each `reset()`: a JSON file (path or URL), or an object, as
   * `snapshot()` gives it. Default: what the document's examples show.
   */
  readonly dataset?: string | URL | object;
  /**
   * Whether the control API answers under `/__mock`. Whoever reaches it can read and change everything. Default: true
   * where only this machine can reach it, which is the case with the default `host`.
   */
  readonly control?: boolean;
  /** Called with each request once its answer is known. What it throws is an uncaught exception. */
  readonly onRequest?: (request: ReceivedRequest) => void;
}

type Rule = (value: unknown) => string | undefined;

const rules: Record<keyof MockOptions, Rule> = {
  port: (value) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535
      ? undefined
      : "must be a whole number from 0 to 65535",
  host: (value) => (typeof value === "string" && value !== "" ? undefined : "must be a host name or address"),
  cors: (value) => (typeof value === "boolean" ? undefined : "must be true or false"),
  sandbox: (value) => (typeof value === "boolean" ? undefined : "must be true or false"),
  document: (value) =>
    (typeof value === "string" && value !== "") || (typeof value === "object" && value !== null)
      ? undefined
      : "must be the path of a JSON file, a file: URL or a parsed document",
  faults: (value) => (Array.isArray(value) ? undefined : "must be a list of faults"),
  dataset: (value) =>
    (typeof value === "string" && value !== "") || (typeof value === "object" && value !== null)
      ? undefined
      : "must be the path of a JSON file, a file: URL or a dataset",
  control: (value) => (typeof value === "boolean" ? undefined : "must be true or false"),
  onRequest: (value) => (typeof value === "function" ? undefined : "must be a function"),
};

/** Fills in the defaults. @throws {MockError} `INVALID_OPTION`: a value is wrong, or a name is unknown. */
export function checkOptions(options: MockOptions) {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(rules, name)) {
      const message = `The mock has no option "${name}". It has ${Object.keys(rules).join(", ")}.`;
      throw new MockError("INVALID_OPTION", message);
    }
    const complaint = value === undefined ? undefined : rules[name as keyof MockOptions](value);
    if (complaint !== undefined) {
      throw new MockError("INVALID_OPTION", `The option "${name}" ${complaint}, not ${JSON.stringify(value)}.`);
    }
  }
  const { port = 0, host = "127.0.0.1", cors = true, document, onRequest, faults = [], dataset, control } = options;
  const { sandbox = document === undefined } = options;
  if (dataset !== undefined && !sandbox) {
    throw new MockError("INVALID_OPTION", 'The option "dataset" is for the sandbox, which is off.');
  }
  return { port, host, cors, document, sandbox, onRequest, faults, dataset, control };
}
