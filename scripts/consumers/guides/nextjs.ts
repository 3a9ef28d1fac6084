import { equal, match, ok, rejects } from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { check } from "../check.ts";
import { execute } from "../execute.ts";
import { credentials, type Mock } from "../mock.ts";
import type { Registry } from "../registry.ts";
import { versions } from "../versions.ts";
import { installGuide } from "./guide.ts";

const files = {
  "lib/session.ts":
    'export const companyOf = (request: Request) => request.headers.get("cookie")?.replace("company=", "");',
  "app/layout.tsx": `import type { ReactNode } from "react";
    export default ({ children }: { children: ReactNode }) => <html lang="en"><body>{children}</body></html>;`,
  "app/page.tsx": "export default () => <p>Groups</p>;",
  "tsconfig.json": JSON.stringify({
    compilerOptions: { strict: true, noEmit: true, moduleResolution: "bundler", allowImportingTsExtensions: true },
  }),
};

const page = `"use client";
  import { keepnet } from "../lib/keepnet.ts";
  export default () => <p>{typeof keepnet}</p>;`;

const telemetry = { NEXT_TELEMETRY_DISABLED: "1" };

/** Builds and starts an app that follows docs/guides/nextjs.md. */
export async function tryNext(folder: string, registry: Registry, mock: Mock): Promise<void> {
  const next = (command: string) => [join(folder, "node_modules", "next", "dist", "bin", "next"), command];
  const build = () => execute(process.execPath, next("build"), folder, telemetry);
  const isReady = await check("Next.js builds the app of its guide, where there is no secret", async () => {
    await installGuide("nextjs", folder, registry, [...versions.nextjs, `@types/node@${versions.nodeTypes}`], files);
    match(await build(), /ƒ \/api\/target-groups/);
    return true;
  });
  if (!isReady) return;
  await check("the app works in the visitor's company, and only there", async () => {
    const env = {
      ...process.env,
      ...telemetry,
      KEEPNET_BASE_URL: mock.url,
      KEEPNET_CLIENT_ID: credentials.clientId,
      KEEPNET_CLIENT_SECRET: credentials.clientSecret,
    };
    const args = [...next("start"), "--port", "0", "--hostname", "127.0.0.1"];
    const server = spawn(process.execPath, args, { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
    const stop = () => server.kill("SIGTERM");
    process.once("exit", stop);
    try {
      const groups = `${await addressOf(server.stdout)}/api/target-groups`;
      const visit = (cookie: string) => fetch(groups, { headers: { cookie } });
      equal((await visit("")).status, 401);
      const visitor = await visit("company=qL3nF8vXr2Ta");
      equal(visitor.status, 200);
      match(await visitor.text(), /^\[\{.*"name"/);
      equal((await visit("company=oC5wR2hLk7Bn")).status, 502);
    } finally {
      stop();
      if (server.exitCode === null) await once(server, "exit");
      process.off("exit", stop);
    }
  });
  await check("nothing of the client is in what the app sends to browsers", async () => {
    const sent = join(folder, ".next", "static");
    const scripts = (await readdir(sent, { recursive: true })).filter((name) => name.endsWith(".js"));
    ok(scripts.length > 0);
    for (const name of scripts) ok(!(await readFile(join(sent, name), "utf8")).includes("/connect/token"), name);
  });
  await check("Next.js refuses to build the client into a page of the browser", async () => {
    await rm(join(folder, ".next"), { recursive: true });
    await writeFile(join(folder, "app", "page.tsx"), page);
    await rejects(build, ({ stdout, stderr }) => `${stdout}${stderr}`.includes("server-only"));
  });
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const [url] = line.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
    if (url) return url;
  }
  throw new Error("Next.js ended before it listened.");
}
