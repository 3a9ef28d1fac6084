// Adds tonight's run, for cron: a second call on the same day adds nothing.
import { enqueueCompanies } from "@keepnet/bullmq";
import { connect } from "./connect.ts";

const { queue, keepnet, close } = connect();
const run = process.argv[2] ?? new Date().toISOString().slice(0, "2026-11-28".length);
const { added, companies } = await enqueueCompanies(queue, keepnet, { run });
console.log(added ? `Run ${run}: ${companies} companies.` : `Run ${run} is there already.`);
await close();
