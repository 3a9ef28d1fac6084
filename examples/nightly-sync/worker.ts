// Copies the training report of each company into PostgreSQL. Start it on as many machines as you like.
import { companyWorker } from "@keepnet/bullmq";
import { connect } from "./connect.ts";
import { openDatabase } from "./database.ts";
import { syncCompany } from "./sync-company.ts";

const { queue, keepnet, close } = connect();
const database = await openDatabase();
const worker = companyWorker(
  queue,
  keepnet,
  (client, company, context) => syncCompany(database, client, company, context),
  { concurrency: 4 },
);
worker.on("completed", (job, value) => {
  if (job.data.company) console.log(`${job.name}: ${value.enrollments} enrollments, ${value.results} results`);
});
worker.on("failed", (job, { message }) => console.error(`${job?.name}: failed: ${message}`));
worker.on("error", ({ message }) => console.error(message));

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await worker.close(); // jobs that are running go back to the queue
    await close();
    await database.close();
  });
}
