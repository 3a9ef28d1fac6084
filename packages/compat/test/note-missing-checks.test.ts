import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const script = join(import.meta.dirname, "..", "..", "..", "scripts", "note-missing-checks.ts");

test("a pull request whose last commit has no checks is told so, once", async () => {
  const comments: { body: string }[] = [{ body: "Looks good." }];
  const requests: string[] = [];
  await using server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    if (request.method === "POST") comments.push(JSON.parse(await text(request)));
    response.end(JSON.stringify(request.method === "POST" ? {} : comments));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const env = {
    ...process.env,
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    GITHUB_REPOSITORY: "keepnet/keepnet-typescript",
    GITHUB_TOKEN: "not-a-token",
    PULL_REQUEST: "7",
  };
  const note = () => promisify(execFile)(process.execPath, [script], { env });

  await note();
  await note();
  expect(comments).toHaveLength(2);
  expect(comments[1]?.body).toContain("Close and reopen the pull request");
  const list = "/repos/keepnet/keepnet-typescript/issues/7/comments";
  expect(requests).toEqual([
    `GET ${list}?per_page=100 Bearer not-a-token`,
    `POST ${list} Bearer not-a-token`,
    `GET ${list}?per_page=100 Bearer not-a-token`,
  ]);
});
