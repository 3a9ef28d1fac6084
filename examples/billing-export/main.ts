// License and usage of all companies in one CSV file, with renewals and customers over their limit flagged.
import { readArguments, usage } from "./arguments.ts";
import { type Collected, collect } from "./collect.ts";
import { companyRow } from "./company-row.ts";
import { connect } from "./connect.ts";
import { summarize, textOf } from "./summary.ts";
import { writeCsv } from "./write-csv.ts";

process.exitCode = await main();

async function main(): Promise<number> {
  const interrupt = new AbortController();
  process.once("SIGINT", () => interrupt.abort());
  let options: ReturnType<typeof readArguments>;
  let keepnet: ReturnType<typeof connect>;
  try {
    options = readArguments(process.argv.slice(2));
    keepnet = connect();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }

  const { output, renewals } = options;
  const collected: Collected = { results: [], parents: new Map() };
  const { results, parents } = collected;
  try {
    await collect(keepnet, collected, { signal: interrupt.signal, onProgress: (text) => console.error(text) });
    const rows = results.map((result) => companyRow(result, parents.get(result.companyId ?? ""), options));
    await writeCsv(output, rows);
    console.log(`${output}: ${rows.length} companies`);
    console.log(summarize(rows, results, renewals));
    return results.every(({ ok }) => ok) ? 0 : 1;
  } catch (error) {
    const done = `${results.length} companies were read, and ${output} was not changed.`;
    if (!interrupt.signal.aborted || error !== interrupt.signal.reason) {
      console.error(`${textOf(error)}\n${done}`);
      return 1;
    }
    console.error(`Interrupted: ${done} Run the same command again; it begins with the first company.`);
    return 130;
  }
}
