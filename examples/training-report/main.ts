// Training results of every company: a CSV file for each, and an index of them. It goes on where it was stopped.
import { type CompanyResult, forEachCompany } from "@keepnet/core";
import { readArguments, usage } from "./arguments.ts";
import { type CompanyFile, companyFile } from "./company-file.ts";
import { connect } from "./connect.ts";
import { openFolder } from "./report-folder.ts";
import { textOf, writeIndex } from "./report-index.ts";

process.exitCode = await main();

async function main(): Promise<number> {
  const interrupt = new AbortController();
  const { signal } = interrupt;
  process.once("SIGINT", () => interrupt.abort());

  let options: ReturnType<typeof readArguments>;
  let keepnet: ReturnType<typeof connect>;
  try {
    options = readArguments(process.argv.slice(2));
    keepnet = connect();
    await openFolder(options.output, { baseUrl: process.env.KEEPNET_BASE_URL, since: options.since ?? null });
  } catch (error) {
    console.error(`${textOf(error)}\n\n${usage}`);
    return 2;
  }

  const { output: folder, since, concurrency } = options;
  const results: CompanyResult<CompanyFile>[] = [];
  let total: number | undefined;
  const companies = forEachCompany(
    keepnet,
    (client, company, { signal }) => companyFile(client, company, { folder, since, signal }),
    {
      concurrency,
      signal,
      onProgress: (progress) => {
        total = progress.total;
      },
    },
  );
  try {
    for await (const result of companies) {
      results.push(result);
      const { value, company } = result;
      console.error(
        `${results.length} of ${total ?? "?"}: ${company.companyName}: ${value ? outcomeOf(value) : "failed"}`,
      );
    }
    await writeIndex(folder, results);
  } catch (error) {
    const reason = signal.aborted ? "Interrupted" : textOf(error);
    console.error(`${reason}. ${summarize(folder, results)}\nRun the same command again to go on from there.`);
    return signal.aborted ? 130 : 1;
  }
  console.log(summarize(folder, results));
  return results.every(({ ok }) => ok) ? 0 : 1;
}

function outcomeOf({ people, isKept }: CompanyFile): string {
  return `${people} results${isKept ? ", from an earlier run" : ""}`;
}

function summarize(folder: string, results: readonly CompanyResult<CompanyFile>[]): string {
  const files = results.flatMap(({ value }) => value ?? []);
  const kept = files.filter(({ isKept }) => isKept).length;
  const people = files.reduce((total, file) => total + file.people, 0);
  const failed = results.flatMap(({ company, companyId, error }) =>
    error === undefined ? [] : [`Failed: ${company.companyName} (${companyId}): ${textOf(error)}`],
  );
  const done = `${folder}: ${files.length} companies (${kept} of them from an earlier run), ${people} results.`;
  return [done, ...failed].join("\n");
}
