import { type Time, timeForms, toTime } from "./clock.ts";
import { isLoopback, isLoopbackOrigin } from "./control/guard.ts";
import { MockError } from "./errors.ts";
import type { Fault } from "./faults/fault.ts";
import type { ReceivedRequest } from "./received.ts";
import { type ScenarioName, scenarioNames } from "./scenarios/names.ts";
import { faultsOf, generatedBy } from "./scenarios/scenarios.ts";

/** How {@link startMock} starts the mock. Every option may be left out. */
export interface MockOptions {
  /** The TCP port, from 0 to 65535; 0, the default, is any free one. */
  readonly port?: number | undefined;
  /** The host name or address to listen on. Default: `127.0.0.1`, which other machines cannot reach. */
  readonly host?: string | undefined;
  /**
   * Whether pages of other origins may call it, as a frontend on another port does. With false they can read nothing, and
   * change nothing unless they are served by this machine to itself; nor does a page get anything whose host name was
   * made to mean this machine (DNS rebinding). Default: they may call it, but only a page that this machine serves to
   * itself may make calls that delete something; true allows all pages those too.
   */
  readonly cors?: boolean | undefined;
  /** Another OpenAPI 3 document, bundled into one JSON file (path or URL) or parsed. Default: the Keepnet API's. */
  readonly document?: string | URL | object | undefined;
  /**
   * Whether it behaves as the API does: it wants a token that it issued, refuses what the caller may not do, and
   * remembers what was created. Without it every request gets the document's static example, with any token. Default:
   * true, but false with another `document`, whose operations the sandbox does not know.
   */
  readonly sandbox?: boolean | undefined;
  /**
   * Whether it refuses what the platform accepts although the document does not have it: members in another casing,
   * numbers as text, and unknown members. Without it they are accepted or ignored, with a warning in the log and in the
   * header `x-keepnet-mock-warning` of the response. Use it to test requests. Default: false.
   */
  readonly strict?: boolean | undefined;
  /** What goes wrong on purpose, from the start and after each `reset()`. Default: nothing. */
  readonly faults?: readonly Fault[] | undefined;
  /**
   * What the sandbox holds at the start and after each `reset()`: a JSON file (path or URL), or an object, as
   * `snapshot()` returns it. Default: what the document's examples show.
   */
  readonly dataset?: string | URL | object | undefined;
  /**
   * The file that keeps what the sandbox holds, and how far its clock was moved, from one start to the next. Where it
   * exists, the mock goes on from it; `reset()` goes back to what the other options say. It is written in one step, soon
   * after a change and at the end, and holds the secrets of built-in clients. For one mock at a time. Default: none.
   */
  readonly state?: string | URL | undefined;
  /**
   * Whether the control API is served under `/__mock`. Anyone who reaches it can read and change everything. Default: true
   * where only this machine can reach it, which is the case with the default `host`.
   */
  readonly control?: boolean | undefined;
  /**
   * Which pages may use the control API besides the mock's own: origins on this machine, as `http://localhost:5173`.
   * Default: none.
   */
  readonly controlOrigins?: readonly string[] | undefined;
  /**
   * The situation that it starts in, and that `reset()` brings back: a scenario, or several, of which each adds its data
   * and its faults. Default: none.
   */
  readonly scenario?: ScenarioName | readonly ScenarioName[] | undefined;
  /**
   * So many companies more, managed by `mock-reseller`, for work with pages and many companies; 0 to 2,000. Every
   * eighth of them is a part of the one before. Default: 0, or as many as a scenario has.
   */
  readonly companies?: number | undefined;
  /** How many target users each of these companies has; 0 to 10,000. Default: 20, or as many as a scenario has. */
  readonly users?: number | undefined;
  /**
   * What everything that is made up follows from: new ids and secrets, and these companies. Two mocks with the same
   * seed, the same other options and the same `now` respond to the same requests byte for byte alike. Default: `keepnet`.
   */
  readonly seed?: string | undefined;
  /**
   * What time it is in the mock: a moment, at which its clock stands still until `clock.advance()`, or a function that
   * is asked for each. Default: the time of this machine, and where a test has faked `Date`, the faked one.
   */
  readonly now?: Time | (() => Time) | undefined;
  /**
   * Called with each request once its response is known, and with each call under `/__mock` that changes something or is
   * refused. What it throws is an uncaught exception.
   */
  readonly onRequest?: ((request: ReceivedRequest) => void) | undefined;
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
  state: (value) =>
    (typeof value === "string" && value !== "") || (value instanceof URL && value.protocol === "file:")
      ? undefined
      : "must be the path of a file or a file: URL",
  control: (value) => (typeof value === "boolean" ? undefined : "must be true or false"),
  controlOrigins: (value) =>
    Array.isArray(value) && value.every((origin) => typeof origin === "string" && isLoopbackOrigin(origin))
      ? undefined
      : "must be a list of origins on this machine, as http://localhost:5173, with no path",
  scenario: (value) => {
    const names: unknown[] = Array.isArray(value) ? value : [value];
    const isRight = names.every((name) => scenarioNames.some((known) => known === name));
    return isRight ? undefined : `must be one or a list of ${scenarioNames.join(", ")}`;
  },
  companies: countUpTo(2_000),
  users: countUpTo(10_000),
  seed: (value) => (typeof value === "string" && value !== "" ? undefined : "must be a text"),
  now: (value) => (typeof value === "function" ? undefined : complaintAboutTime(value)),
  onRequest: (value) => (typeof value === "function" ? undefined : "must be a function"),
};

function complaintAboutTime(value: unknown): string | undefined {
  return toTime(value) === undefined ? `must be ${timeForms}, or a function that returns one` : undefined;
}

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
  const { port = 0, host = "127.0.0.1", cors, document, onRequest, dataset, control, now, state } = options;
  const { sandbox = document === undefined, strict = false } = options;
  const forSandbox = Object.entries({ dataset, state }).find(([, value]) => value !== undefined);
  if (forSandbox !== undefined && !sandbox) {
    throw new MockError("INVALID_OPTION", `The option "${forSandbox[0]}" is for the sandbox, which is off.`);
  }
  const scenarios = [...new Set([options.scenario ?? []].flat())];
  const size = generatedBy(scenarios);
  const { companies = size.companies, users = size.users || 20, seed = "keepnet" } = options;
  const adds = scenarios.length > 0 ? "scenario" : companies > 0 ? "companies" : undefined;
  if (adds !== undefined && (dataset !== undefined || !sandbox)) {
    const why = sandbox ? "the dataset says which there are" : "the sandbox is off";
    throw new MockError("INVALID_OPTION", `The option "${adds}" has no effect: ${why}. Leave one of them out.`);
  }
  const { controlOrigins = [] } = options;
  if (controlOrigins.length > 0 && !(control ?? isLoopback(host))) {
    const what = 'The option "controlOrigins" is for the control API, which is off';
    throw new MockError(
      "INVALID_OPTION",
      `${what}. Turn it on with control: true (--control), or leave the option out.`,
    );
  }
  const generated = { companies, users, seed };
  const faults = [...faultsOf(scenarios, seed), ...(options.faults ?? [])];
  const served = { port, host, cors, document, sandbox, strict, onRequest, control, controlOrigins };
  return { ...served, faults, dataset, state, now, scenarios, generated };
}

/** The options with their defaults. */
export type CheckedOptions = ReturnType<typeof checkOptions>;
