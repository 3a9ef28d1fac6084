import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { createMock, type InProcessMock } from "@keepnet/mock";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { blocksOf, GuideProject } from "../support/guides.ts";
import { type ProxyServer, startProxy } from "../support/proxy.ts";
import { startTlsServer, type TlsServer } from "../support/tls-server.ts";

const listing = (keepnet: string) => `
import { companies } from "@keepnet/core";
${keepnet}
console.log((await companies(keepnet).toArray()).length);
process.exit(); // a proxy keeps its connections for a while
`;
const program = `
import { clientCredentials, createKeepnet } from "@keepnet/core";

const { KEEPNET_BASE_URL: baseUrl, KEEPNET_CLIENT_ID = "", KEEPNET_CLIENT_SECRET = "" } = process.env;
const auth = clientCredentials({ clientId: KEEPNET_CLIENT_ID, clientSecret: KEEPNET_CLIENT_SECRET });
export const keepnet = createKeepnet({ baseUrl, auth, retry: { attempts: 1 } });
`;

let project: GuideProject;
let mock: InProcessMock;
let api: TlsServer;
let proxy: ProxyServer;
let folder: string;
let trusted: { NODE_EXTRA_CA_CERTS: string };

beforeAll(async () => {
  project = await GuideProject.write("proxies", {
    "program.ts": program,
    "main.ts": listing('import { keepnet } from "./program.ts";'),
    "with-global.ts": listing('import "./for-all.ts";\nimport { keepnet } from "./program.ts";'),
    "with-client.ts": listing('import { keepnet } from "./for-this-client.ts";'),
  });
  mock = await createMock();
  api = await startTlsServer(mock);
  proxy = await startProxy();
  folder = await mkdtemp(join(tmpdir(), "keepnet-proxies-"));
  trusted = { NODE_EXTRA_CA_CERTS: join(folder, "ca.pem") };
  await writeFile(trusted.NODE_EXTRA_CA_CERTS, api.certificate);
});
beforeEach(() => {
  proxy.seen.length = 0;
});
afterAll(async () => {
  await proxy[Symbol.asyncDispose]();
  await api[Symbol.asyncDispose]();
  await mock.close();
  await project[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const host = () => new URL(api.url).host;

test("the guide to proxies compiles", async () => {
  expect(await project.compile()).toBe("");
});

test("the command of the guide goes through the proxy", async () => {
  expect((await shell("HTTPS_PROXY")).trim()).toBe("6");
  expect(new Set(proxy.seen)).toEqual(new Set([host()]));
});

test("a program without it goes straight to the API", async () => {
  await project.run(["main.ts"], api.url, { ...trusted, HTTPS_PROXY: proxy.url });
  expect(proxy.seen).toEqual([]);
});

test("EnvHttpProxyAgent takes every fetch through the proxy, and heeds NO_PROXY", async () => {
  const variables = { ...trusted, HTTPS_PROXY: proxy.url };
  expect((await project.run(["with-global.ts"], api.url, variables)).trim()).toBe("6");
  expect(new Set(proxy.seen)).toEqual(new Set([host()]));
  proxy.seen.length = 0;
  await project.run(["with-global.ts"], api.url, { ...variables, NO_PROXY: "127.0.0.1" });
  expect(proxy.seen).toEqual([]);
});

test("ProxyAgent takes this client's calls and token requests through the proxy", async () => {
  expect((await project.run(["with-client.ts"], api.url, { ...trusted, KEEPNET_PROXY: proxy.url })).trim()).toBe("6");
  expect(new Set(proxy.seen)).toEqual(new Set([host()]));
});

test("the certificate of the guide's command is trusted, and no other", async () => {
  expect((await shell("NODE_EXTRA_CA_CERTS")).trim()).toBe("6");
  await expect(project.run(["main.ts"], api.url)).rejects.toThrow("self-signed certificate");
});

/** Runs the command of the guide that sets a variable, with the addresses of this test. */
async function shell(variable: string): Promise<string> {
  const command = (await blocksOf("proxies")).find(
    (block) => block.language === "sh" && block.source.includes(variable),
  );
  const script = (command?.source ?? "")
    .replace("http://proxy.example:8080", proxy.url)
    .replace("/etc/ssl/company-ca.pem", trusted.NODE_EXTRA_CA_CERTS);
  const env = {
    ...trusted,
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
    KEEPNET_BASE_URL: api.url,
    KEEPNET_CLIENT_ID: "mock-reseller",
    KEEPNET_CLIENT_SECRET: "mock-reseller-secret",
  };
  const { stdout } = await promisify(execFile)("bash", ["--norc", "-ec", script], { cwd: project.folder, env });
  return stdout;
}
