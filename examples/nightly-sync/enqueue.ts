// Adds tonight's run, for cron, and follows it to its end. A second call on the same day repeats what failed.
import { enqueueCompanies } from "@keepnet/bullmq";
import { connect } from "./connect.ts";
import { openDatabase } from "./database.ts";
import { retryFailures, textOf } from "./failures.ts";
import { follow } from "./follow.ts";

const interrupt = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupt.abort());
const { signal } = interrupt;
const run = process.argv[2] ?? new Date().toISOString().slice(0, "2026-11-28".length);

const { queue, keepnet, close } = connect();
const database = await openDatabase();
try {
  const { added, companies } = await enqueueCompanies(queue, keepnet, { run, signal });
  if (added) console.error(`Run ${run}: ${companies} companies.`);
  else console.error(`Run ${run} is there already. Companies to repeat: ${await retryFailures(queue, run)}.`);

  const { failures } = await follow(queue, run, signal);
  const { companies: written, enrollments, results } = await database.totalsOf(run);
  console.log(`Run ${run}: ${written} companies, ${enrollments} enrollments, ${results} results.`);
  for (const failure of failures) console.log(await textOf(queue, run, failure));
  if (failures.length > 0) process.exitCode = 1;
} catch (error) {
  const text = "Interrupted. The workers continue; run the same command again to see how the run ends.";
  console.error(signal.aborted ? text : error instanceof Error ? error.message : error);
  process.exitCode = signal.aborted ? 130 : 1;
} finally {
  await close();
  await database.close();
}
