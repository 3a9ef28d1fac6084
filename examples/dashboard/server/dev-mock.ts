// Starts the sandbox, and Vite with the backend on top of it. Nothing else is needed.
import { startMock } from "@keepnet/mock";
import { createServer } from "vite";

const mock = await startMock({ scenario: ["campaign-running", "licence-exceeded"], companies: 60 });
Object.assign(process.env, {
  KEEPNET_BASE_URL: mock.url,
  KEEPNET_CLIENT_ID: "mock-reseller",
  KEEPNET_CLIENT_SECRET: "mock-reseller-secret",
});
const server = await createServer();
await server.listen();
console.log(`The sandbox is at ${mock.url}`);
server.printUrls();
