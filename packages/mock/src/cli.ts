import { once } from "node:events";
import { parseArgs } from "node:util";
import { MockError, messageOf } from "./errors.ts";
import { readFault } from "./faults/text.ts";
import { version } from "./manifest.ts";
import type { MockOptions } from "./options.ts";
import type { ReceivedRequest } from "./received.ts";
import { startMock } from "./start-mock.ts";

const help = `Usage: keepnet-mock [options]

Serves a mock of the Keepnet API on this machine until it is stopped with Ctrl+C.

  --port NUMBER    port to listen on (default 4010; 0: any free one)
  --host HOST      host name or address to listen on (default 127.0.0.1)
  --no-cors        do not let pages from other origins call it
  --no-sandbox     answer with the document's static examples, to any token
  --document FILE  serve another OpenAPI 3 document, bundled into one JSON file
  --dataset FILE   start with the data of a JSON file, as GET /__mock/snapshot gives it
  --fault FAULT    make something go wrong, e.g. status=503,probability=0.1 (may be repeated)
  --control        allow /__mock to control it although --host is not this machine alone
  --version        print the version
  --help           print this text
`;

/** Runs the command line until a signal ends it. Returns the exit code: 0, or 2 when it could not start. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readArguments(args);
    if (typeof options === "string") {
      process.stdout.write(options);
      return 0;
    }
    const mock = await startMock({ ...options, onRequest: printRequest });
    const stopped = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    process.stdout.write(`The Keepnet mock listens on ${mock.url}\n`);
    await stopped;
    await mock.close();
    return 0;
  } catch (error) {
    if (!(error instanceof MockError)) throw error;
    process.stderr.write(`keepnet-mock: ${error.message.replaceAll(/\s*\n\s*/g, " ")}\n`);
    return 2;
  }
}

/** The options, or the text that was asked for instead. */
function readArguments(args: readonly string[]): MockOptions | string {
  const { values } = parse(args);
  if (values.help) return help;
  if (values.version) return `${version}\n`;
  const {
    port,
    host,
    document,
    dataset,
    fault = [],
    control,
    "no-cors": noCors = false,
    "no-sandbox": noSandbox = false,
  } = values;
  if (!/^\d+$/.test(port)) {
    const what = `--port must be a whole number from 0 to 65535, not ${JSON.stringify(port)}`;
    throw new MockError("INVALID_OPTION", `${what}. See keepnet-mock --help.`);
  }
  return {
    port: Number(port),
    host,
    cors: !noCors,
    ...(noSandbox && { sandbox: false }),
    ...(document !== undefined && { document }),
    ...(dataset !== undefined && { dataset }),
    faults: fault.map(readFault),
    ...(control && { control }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: "4010" },
        host: { type: "string", default: "127.0.0.1" },
        "no-cors": { type: "boolean" },
        "no-sandbox": { type: "boolean" },
        document: { type: "string" },
        dataset: { type: "string" },
        fault: { type: "string", multiple: true },
        control: { type: "boolean" },
        help: { type: "boolean" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    const [what = ""] = messageOf(error).split(". ");
    throw new MockError("INVALID_OPTION", `${what.replace(/\.$/, "")}. See keepnet-mock --help.`, { cause: error });
  }
}

function printRequest({ method, path, companyId = "-", status, durationMs }: ReceivedRequest): void {
  process.stdout.write(`${method} ${path} ${companyId} ${status} ${Math.round(durationMs)}ms\n`);
}
