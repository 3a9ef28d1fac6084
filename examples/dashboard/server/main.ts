// Serves the dashboard on this machine: the pages that were built, and the backend that holds the secret.
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { createApp } from "./app.ts";
import { connect } from "./connect.ts";

const { PORT: port = "3020", DASHBOARD_HOST: host } = process.env;

try {
  const app = await createApp(connect(process.env), join(import.meta.dirname, "..", "dist"), host ? [host] : []);
  // the demo sign-in asks for no password, so this machine alone can reach it
  const options = { fetch: app.fetch, hostname: "127.0.0.1", port: Number(port) };
  const server = serve(options, (address) => console.log(`The dashboard is at http://127.0.0.1:${address.port}`));
  server.once("error", fail);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.close());
} catch (error) {
  fail(error as Error);
}

function fail({ message }: Error): void {
  console.error(message);
  process.exitCode = 2;
}
