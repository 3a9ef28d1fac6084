// Copies the people of each company into PostgreSQL. Start it on as many machines as you like.
import { companyWorker } from "@keepnet/bullmq";
import { connect } from "./connect.ts";
import { openDatabase } from "./database.ts";

const { queue, keepnet, close } = connect();
const database = await openDatabase();
const worker = companyWorker(
  queue,
  keepnet,
  (client, company, { signal }) => database.saveCompany(client, company, signal),
  { concurrency: 4 },
);
worker.on("failed", (job, error) => console.error(job?.name, error.message));
worker.on("error", ({ message }) => console.error(message));

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await worker.close();
    await close();
    await database.close();
  });
}
