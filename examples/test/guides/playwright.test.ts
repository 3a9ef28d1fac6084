import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import getPort from "get-port";
import { expect, test } from "vitest";
import { GuideProject } from "../support/guides.ts";

const playwright = fileURLToPath(import.meta.resolve("@playwright/test/cli"));
const bin = join(import.meta.dirname, "..", "..", "node_modules", ".bin");

const app = `
import { createServer } from "node:http";
import { clientCredentials, createKeepnet, unwrap } from "@keepnet/core";

const auth = clientCredentials({ clientId: "mock-reseller", clientSecret: "mock-reseller-secret" });
const company = createKeepnet({ baseUrl: process.env.KEEPNET_BASE_URL, auth }).forCompany("qL3nF8vXr2Ta");
const server = createServer(async (_request, response) => {
  const groups = await unwrap(company.GET("/api/target-groups")).catch(() => undefined);
  response.writeHead(groups ? 200 : 502).end(JSON.stringify(groups));
});
server.listen(Number(process.env.PORT), "127.0.0.1");
`;
const manifest = JSON.stringify({ type: "module", scripts: { start: "node app.ts" } });

test("the guide to Playwright compiles, and its tests pass beside the mock", async () => {
  const [mockPort, appPort] = [await getPort({ host: "127.0.0.1" }), await getPort({ host: "127.0.0.1" })];
  const withPorts = (source: string) =>
    source.replaceAll("4010", String(mockPort)).replaceAll("127.0.0.1:3000", `127.0.0.1:${appPort}`);
  await using project = await GuideProject.write("playwright", { "app.ts": app, "package.json": manifest }, withPorts);
  // the declarations of Playwright need those of a browser
  expect(await project.compile({ lib: ["esnext", "dom"], skipLibCheck: true })).toBe("");
  const { stdout } = await promisify(execFile)(process.execPath, [playwright, "test", "--reporter", "line"], {
    cwd: project.folder,
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, PORT: String(appPort), CI: "" },
  });
  expect(stdout).toContain("2 passed");
});
