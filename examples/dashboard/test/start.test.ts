import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { stripVTControlCharacters } from "node:util";
import { startMock } from "@keepnet/mock";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { secret } from "./support.ts";

/** The program that a command of the README runs at last. */
const programOf = (script: string) => join(import.meta.dirname, "..", /\bnode (\S+)$/.exec(script)?.[1] ?? script);
const program = programOf(manifest.scripts.start);

test("without a credential it says in one line what is missing and how to start the sandbox", async () => {
  const child = spawn(process.execPath, [program], { env: { PATH: process.env.PATH } });
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Set KEEPNET_BASE_URL.*pnpm dev:mock.*\n$/);
});

test("a port that is taken is said in one line", async () => {
  await using mock = await startMock();
  const env = { PATH: process.env.PATH, PORT: new URL(mock.url).port, KEEPNET_BASE_URL: mock.url };
  const credential = { KEEPNET_CLIENT_ID: "mock-reseller", KEEPNET_CLIENT_SECRET: secret };
  const child = spawn(process.execPath, [program], { env: { ...env, ...credential } });
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^listen EADDRINUSE.*\n$/);
});

test("with one it serves the dashboard until it is told to stop", async () => {
  await using mock = await startMock();
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      KEEPNET_BASE_URL: mock.url,
      KEEPNET_CLIENT_ID: "mock-reseller",
      KEEPNET_CLIENT_SECRET: secret,
    },
  });
  const [line] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
  const url = /http:\S+/.exec(line)?.[0] ?? "";
  expect((await fetch(url)).status).toBe(200);
  const signedIn = await fetch(`${url}/bff/session`, { method: "POST", headers: { origin: url } });
  const cookie = signedIn.headers.get("set-cookie")?.split(";")[0] ?? "";
  const company = await fetch(`${url}/bff/api/companies/qL3nF8vXr2Ta`, { headers: { cookie } });
  expect(await company.json()).toMatchObject({ data: { name: "Quillfern Logistics" } });
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("the development server starts with a sandbox, and serves the backend and the sources", async () => {
  const child = spawn(process.execPath, [programOf(manifest.scripts["dev:mock"])], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let output = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    output += stripVTControlCharacters(chunk);
    if (/Local: .*\n/.test(output)) break;
  }
  const url = /Local: +(http:\S+)\//.exec(output)?.[1] ?? "";
  expect(await (await fetch(`${url}/bff/session`)).json()).toEqual({ user: null });
  expect((await fetch(`${url}/bff/api/roles`)).status).toBe(401);
  expect(await (await fetch(`${url}/client/main.tsx`)).text()).toContain("createRoot");
  expect(await (await fetch(`${url}/companies/qL3nF8vXr2Ta`)).text()).toContain("/client/main.tsx");
  child.kill("SIGTERM");
  await once(child, "exit");
});
