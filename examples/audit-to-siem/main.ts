// What is new in the audit log of every company, as JSON lines. Each event is written at least once.
import { mkdir } from "node:fs/promises";
import { type CompanyClient, type CompanyResult, forEachCompany, isKeepnetError } from "@keepnet/core";
import type { Company } from "@keepnet/openapi";
import { readArguments, usage } from "./arguments.ts";
import { connect } from "./connect.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { eventLine } from "./event.ts";
import { openOutput } from "./line-output.ts";
import { newEntries } from "./new-entries.ts";

process.exitCode = await main();

async function main(): Promise<number> {
  const stop = new AbortController();
  let isInterrupted = false;
  process.once("SIGINT", () => {
    isInterrupted = true;
    stop.abort();
  });

  let options: ReturnType<typeof readArguments>;
  let keepnet: ReturnType<typeof connect>;
  let output: Awaited<ReturnType<typeof openOutput>>;
  try {
    options = readArguments(process.argv.slice(2));
    keepnet = connect();
    await mkdir(options.cursors, { recursive: true });
    output = await openOutput(options.output, ({ message }) =>
      stop.abort(new Error(`The events cannot be written: ${message}.`)),
    );
  } catch (error) {
    console.error(`${textOf(error)}\n\n${usage}`);
    return 2;
  }

  const { cursors, since, values, concurrency } = options;
  let events = 0;
  async function readLog(
    client: CompanyClient,
    company: Company,
    { signal }: { signal: AbortSignal },
  ): Promise<number> {
    const { companyId } = client;
    const cursor = await readCursor(cursors, companyId);
    let count = 0;
    for await (const portion of newEntries(client, { cursor, since, signal })) {
      await output.write(portion.entries.map((entry) => eventLine(entry, { companyId, company, values })).join(""));
      await writeCursor(cursors, companyId, portion.cursor);
      count += portion.entries.length;
      events += portion.entries.length;
    }
    return count;
  }

  const results: CompanyResult<number>[] = [];
  try {
    for await (const result of forEachCompany(keepnet, readLog, { concurrency, signal: stop.signal })) {
      results.push(result);
      const { company, value = "failed" } = result;
      console.error(`${results.length}: ${company.companyName}: ${value}`);
    }
  } catch (error) {
    const reason = isInterrupted ? "Interrupted." : textOf(error);
    console.error(`${reason}\n${summarize(events, results)}\nRun the same command again to go on from there.`);
    return isInterrupted ? 130 : 1;
  } finally {
    await output.close();
  }
  console.error(summarize(events, results));
  return results.every(({ ok }) => ok) ? 0 : 1;
}

function summarize(events: number, results: readonly CompanyResult<number>[]): string {
  const failed = results.flatMap(({ company, companyId, error }) =>
    error === undefined ? [] : [`Failed: ${company.companyName} (${companyId}): ${textOf(error)}`],
  );
  return [`${events} new events, ${results.length - failed.length} companies read to the end.`, ...failed].join("\n");
}

/** An error as code and message. */
function textOf(error: unknown): string {
  if (isKeepnetError(error)) return `${error.code}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
