// A phishing campaign's results for one company, as one HTML page with charts that needs no network.
import { isKeepnetError } from "@keepnet/core";
import { saveTo } from "@keepnet/core/node";
import { readArguments, usage } from "./arguments.ts";
import { listLaunches, readCampaign } from "./campaign.ts";
import { connect } from "./connect.ts";
import { printLaunches } from "./launches.ts";

process.exitCode = await main();

async function main(): Promise<number> {
  const interrupt = new AbortController();
  const { signal } = interrupt;
  process.once("SIGINT", () => interrupt.abort());

  let options: ReturnType<typeof readArguments>;
  let company: ReturnType<ReturnType<typeof connect>["forCompany"]>;
  try {
    options = readArguments(process.argv.slice(2));
    company = connect().forCompany(options.company);
  } catch (error) {
    console.error(`${textOf(error)}\n\n${usage}`);
    return 2;
  }

  const { campaign: resourceId, launch, output } = options;
  try {
    if (resourceId === undefined) {
      printLaunches(await listLaunches(company, signal));
      return 0;
    }
    const onProgress = (read: number, total: number) => console.error(`${read} of ${total} people`);
    const campaign = await readCampaign(company, { resourceId, launch, signal, onProgress });
    // a list and a wrong argument need not wait until Plot and the DOM are loaded
    const { renderPage } = await import("./page.ts");
    const html = await renderPage(campaign);
    const { path } = await saveTo(output, { stream: new Blob([html]).stream() }, { overwrite: true });
    console.log(`${path}: ${campaign.people.length} people in launch ${campaign.launch} of ${resourceId}.`);
    return 0;
  } catch (error) {
    const reason = signal.aborted ? "Interrupted" : `Company ${options.company}: ${textOf(error)}`;
    console.error(`${reason}\n${output} was not changed. Run the same command again to start over.`);
    return signal.aborted ? 130 : 1;
  }
}

/** An error as code and message. */
function textOf(error: unknown): string {
  if (isKeepnetError(error)) return `${error.code}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
