import { once } from "node:events";
import { parseArgs } from "node:util";
import { MockError, messageOf } from "./errors.ts";
import { readFault } from "./faults/text.ts";
import { jsonLog, type Log, textLog } from "./log/log.ts";
import { printerTo } from "./log/print.ts";
import { version } from "./manifest.ts";
import type { MockOptions } from "./options.ts";
import { credentials } from "./sandbox/seed/credentials.ts";
import { type ScenarioName, scenarioNames } from "./scenarios/names.ts";

const scenarioHelp = scenarioNames.map((name) => `                     ${name}`).join("\n");

const clientHelp = credentials
  .map(
    ({ clientId, clientSecret = "", role, companyId }) =>
      `  ${clientId.padEnd(22)}${clientSecret.padEnd(29)}${role.padEnd(15)}${companyId}`,
  )
  .join("\n");

const help = `Usage: keepnet-mock [options]

Serves a mock of the Keepnet API on this machine until it is stopped with Ctrl+C.

  --port NUMBER    port to listen on (default 4010; 0: any free one)
  --host HOST      host name or address to listen on (default 127.0.0.1)
  --no-cors        do not let pages from other origins call it
  --cors           let pages from any origin delete things too
  --no-sandbox     respond with the document's static examples, to any token
  --strict         refuse members and values that only the platform takes, not the document
  --document FILE  serve another OpenAPI 3 document, bundled into one JSON file
  --dataset FILE   start with the data of a JSON file, as GET /__mock/snapshot returns it
  --state FILE     go on from this file, and keep what changes in it
  --scenario NAME  start in a situation (may be repeated):
${scenarioHelp}
  --companies N    add so many companies to those of mock-reseller (default 0)
  --users N        with so many people in each of them (default 20)
  --seed TEXT      what all ids, secrets and made-up names follow from (default keepnet)
  --now TIME       let the clock stand still at this time, e.g. 2026-06-26T10:00:00Z
  --fault FAULT    make something go wrong, e.g. status=503,probability=0.1 (may be repeated)
  --control        allow /__mock to control it although --host is not this machine alone
  --control-origin ORIGIN  allow a page on this machine, as http://localhost:5173, to control it (may be repeated)
  --quiet          print no line for each request
  --json           print the start and each request as a line of JSON
  --version        print the version
  --help           print this text

These clients can sign in at POST /connect/token:

  Client ID             Client Secret                Role           Company ID
${clientHelp}

GET /api/companies/my lists the companies that a Reseller manages.
`;

/** Runs the command line until a signal ends it. Returns the exit code: 0, or 2 when it could not start. */
export async function main(args: readonly string[]): Promise<number> {
  const print = printerTo(process.stdout);
  try {
    const command = readArguments(args);
    if (typeof command === "string") {
      print(command);
      return 0;
    }
    const { options, log } = command;
    // Only now: a help text need not wait until Prism is loaded.
    const { startMock } = await import("./start-mock.ts");
    const { request } = log;
    const mock = await startMock({ ...options, ...(request && { onRequest: (one) => print(request(one)) }) });
    const stopped = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    print(log.listening(mock.url));
    await stopped;
    await mock.close();
    return 0;
  } catch (error) {
    if (!(error instanceof MockError)) throw error;
    process.stderr.write(`keepnet-mock: ${error.message.replaceAll(/\s*\n\s*/g, " ")}\n`);
    return 2;
  }
}

/** What to do, or the text that was asked for instead. */
function readArguments(args: readonly string[]): { options: MockOptions; log: Log } | string {
  const { values } = parse(args);
  if (values.help) return help;
  if (values.version) return `${version}\n`;
  const {
    host,
    document,
    dataset,
    seed,
    now,
    state,
    scenario = [],
    fault = [],
    control,
    strict,
    quiet = false,
    json = false,
  } = values;
  const { cors, "no-cors": noCors, "no-sandbox": noSandbox = false, "control-origin": controlOrigins } = values;
  if (cors && noCors) throw new MockError("INVALID_OPTION", "--cors and --no-cors exclude each other. Leave one out.");
  if (quiet && json) throw new MockError("INVALID_OPTION", "--quiet and --json exclude each other. Leave one out.");
  const options = {
    ...wholeNumbers({ port: values.port, companies: values.companies, users: values.users }),
    host,
    ...((cors || noCors) && { cors: cors === true }),
    ...(noSandbox && { sandbox: false }),
    ...(strict && { strict }),
    ...(document !== undefined && { document }),
    ...(dataset !== undefined && { dataset }),
    ...(seed !== undefined && { seed }),
    ...(now !== undefined && { now }),
    ...(state !== undefined && { state }),
    ...(scenario.length > 0 && { scenario: scenario as ScenarioName[] }),
    faults: fault.map(readFault),
    ...(control && { control }),
    ...(controlOrigins && { controlOrigins }),
  };
  return { options, log: json ? jsonLog : textLog(quiet) };
}

/** The options that are numbers, without those that were not given. */
function wholeNumbers(values: Readonly<Record<string, string | undefined>>): Record<string, number> {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  for (const [name, value] of given) {
    if (/^\d+$/.test(value)) continue;
    const what = `--${name} must be a whole number of at least 0, not ${JSON.stringify(value)}`;
    throw new MockError("INVALID_OPTION", `${what}. See keepnet-mock --help.`);
  }
  return Object.fromEntries(given.map(([name, value]) => [name, Number(value)]));
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: "4010" },
        host: { type: "string", default: "127.0.0.1" },
        cors: { type: "boolean" },
        "no-cors": { type: "boolean" },
        "no-sandbox": { type: "boolean" },
        strict: { type: "boolean" },
        document: { type: "string" },
        dataset: { type: "string" },
        companies: { type: "string" },
        users: { type: "string" },
        seed: { type: "string" },
        now: { type: "string" },
        state: { type: "string" },
        scenario: { type: "string", multiple: true },
        fault: { type: "string", multiple: true },
        control: { type: "boolean" },
        "control-origin": { type: "string", multiple: true },
        quiet: { type: "boolean" },
        json: { type: "boolean" },
        help: { type: "boolean" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    const [what = ""] = messageOf(error).split(". ");
    throw new MockError("INVALID_OPTION", `${what.replace(/\.$/, "")}. See keepnet-mock --help.`, { cause: error });
  }
}
