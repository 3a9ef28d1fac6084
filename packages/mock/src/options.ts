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
  /**
   * Whether it refuses what the platform is seen to take although the document does not have it: members in another
   * casing, numbers as text, and unknown members, which otherwise are ignored with a warning in the log and in the
   * answer's header `x-keepnet-mock-warning`. Good for tests of requests. Default: false.
   */
  readonly strict?: boolean;
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
  /**
   * So many companies more, managed by `mock-reseller`, for work with pages and many companies; 0 to 2,000. Every
   * eighth of them is a part of the one before. Default: 0.
   */
  readonly companies?: number;
  /** How many target users each of these companies has; 0 to 10,000. Default: 20. */
  readonly users?: number;
  /** What the ids, names and numbers of these companies follow from; the same text gives the same. Default: `keepnet`. */
  readonly seed?: string;
  /** Called with each request once its answer is known. What it throws is an uncaught exception. */
  readonly onRequest?: (request: ReceivedRequest) => void;
}

type Rule = (value: unknown) => string | undefined;

const countUpTo =
  (most: number): Rule =>
  (value) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most
      ? undefined
      : `must be a whole number from 0 to ${most}`;

const rules: Record<keyof MockOptions, Rule> = {
  port: countUpTo(65_535),
  host: (value) => (typeof value === "string" && value !== "" ? undefined : "must be a host name or address"),
  cors: (value) => (typeof value === "boolean" ? undefined : "must be true or false"),
  sandbox: (value) => (typeof value === "boolean" ? undefined : "must be true or false"),
  strict: (value) => (typeof value === "boolean" ? undefined : "must be true or false"),
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
  companies: countUpTo(2_000),
  users: countUpTo(10_000),
  seed: (value) => (typeof value === "string" && value !== "" ? undefined : "must be a text"),
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
  const { sandbox = document === undefined, strict = false } = options;
  if (dataset !== undefined && !sandbox) {
    throw new MockError("INVALID_OPTION", 'The option "dataset" is for the sandbox, which is off.');
  }
  const { companies = 0, users = 20, seed = "keepnet" } = options;
  if (companies > 0 && (dataset !== undefined || !sandbox)) {
    const why = sandbox ? "the dataset says which there are" : "the sandbox is off";
    throw new MockError("INVALID_OPTION", `The option "companies" has no effect: ${why}. Leave one of them out.`);
  }
  const generated = { companies, users, seed };
  return { port, host, cors, document, sandbox, strict, onRequest, faults, dataset, control, generated };
}

/** The options with their defaults. */
export type CheckedOptions = ReturnType<typeof checkOptions>;
