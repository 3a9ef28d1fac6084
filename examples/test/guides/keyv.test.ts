import { join } from "node:path";
import { keyvStore } from "@keepnet/core";
import { tokenStoreContract } from "@keepnet/core/testing";
import { startMock } from "@keepnet/mock";
import { Keyv as Keyv6 } from "keyv";
import { Keyv as Keyv5 } from "keyv-5";
import { describe, expect, test } from "vitest";
import { GuideProject } from "../support/guides.ts";
import { hasRedis, startRedis } from "../support/redis-server.ts";

const modules = join(import.meta.dirname, "..", "..", "node_modules");

/** Each pair of the guide: the names under which its packages are installed here. */
const pairs = [
  { version: 5, keyv: "keyv-5", adapter: "@keyv/redis", types: "keyv-5/dist/index.d.ts", create: () => new Keyv5() },
  { version: 6, keyv: "keyv", adapter: "keyv-redis-6", types: "keyv/dist/index.d.mts", create: () => new Keyv6() },
];

/** A program that ends although its Redis never comes. */
const alone = `
import { unwrap } from "@keepnet/core";
import { keepnet } from "./keepnet.ts";

console.log((await unwrap(keepnet.GET("/api/companies/my"))).length, "companies");
process.exit();
`;

/**
 * Connects to Redis before the program begins. The client waits a second for its store and then requests a token of its
 * own; a process that starts on a loaded machine needs most of that to connect.
 */
const connect = `
import { keyv } from "./keepnet.ts";

await keyv.get("connected");
`;

const project = ({ keyv, adapter }: (typeof pairs)[number]) =>
  GuideProject.write("keyv", { "alone.ts": alone, "connect.ts": connect }, (source) =>
    source.replace('"@keyv/redis"', `"${adapter}"`).replace('"keyv"', `"${keyv}"`),
  );

describe.each(pairs)("with Keyv $version", (pair) => {
  test("the guide compiles with its declarations checked", async () => {
    await using guide = await project(pair);
    expect(await guide.compile({ skipLibCheck: false, paths: { keyv: [join(modules, pair.types)] } })).toBe("");
  });

  test.each(tokenStoreContract(() => keyvStore(pair.create())))("$name", ({ run }) => run());

  // the client passes over a store that takes a second, and so long a loaded machine may take
  test.skipIf(!hasRedis)("two processes share one token in Redis", { retry: 2 }, async () => {
    await using guide = await project(pair);
    await using redis = await startRedis();
    await using mock = await startMock();
    for (let process = 0; process < 2; process++) {
      await guide.run(["--import", "./connect.ts", "main.ts"], mock.url, { REDIS_URL: redis.url });
    }
    const paths = mock.requests.map(({ path }) => path);
    expect(paths).toEqual(["/connect/token", "/api/companies/my", "/api/companies/my"]);
  });

  test("a program without its Redis has a token of its own", async () => {
    await using guide = await project(pair);
    await using mock = await startMock();
    expect(await guide.run(["alone.ts"], mock.url, { REDIS_URL: "redis://127.0.0.1:1" })).toContain("5 companies");
    expect(mock.requests.map(({ path }) => path)).toEqual(["/connect/token", "/api/companies/my"]);
  });
});
