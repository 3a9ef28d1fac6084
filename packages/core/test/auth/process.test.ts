import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startApiServer } from "../support/api-server.ts";

const program = `
import { clientCredentials, createKeepnet, memoryStore } from ${JSON.stringify(new URL("../../src/index.ts", import.meta.url))};
const auth = clientCredentials({ clientId: "client", clientSecret: "s3cret", store: memoryStore() });
const keepnet = createKeepnet({ baseUrl: process.env.BASE_URL, auth });
const { response } = await keepnet.GET("/api/companies/my");
console.log(response.status);
`;

test("a process with a client ends when its work is done", async () => {
  const server = await startApiServer();
  // well below the deadline of a token, whose timer would keep the process
  const run = promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
    env: { ...process.env, BASE_URL: server.url },
    timeout: 15_000,
  });
  expect((await run).stdout).toBe("200\n");
}, 20_000);
