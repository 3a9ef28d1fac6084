import { join } from "node:path";
import { startMock } from "@keepnet/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { docstringExamples } from "./support/docstrings.ts";
import { readPages, root } from "./support/pages.ts";
import { Programs } from "./support/programs.ts";
import { hasRedis, startRedis } from "./support/redis-server.ts";

// The programs of the README run in packages/bullmq/test/fleet/readme.fleet.ts.

/** What the examples take for granted. */
const surroundings = `
  import { companyWorker, enqueueCompanies, runStatus, sharedLimit } from "@keepnet/bullmq";
  import { clientCredentials, createKeepnet, unwrap } from "@keepnet/core";
  import { Queue } from "bullmq";
  import { Redis } from "ioredis";

  const { REDIS_URL = "", KEEPNET_BASE_URL: baseUrl } = process.env;
  const { KEEPNET_CLIENT_ID: clientId = "", KEEPNET_CLIENT_SECRET: clientSecret = "" } = process.env;
  const redis = new Redis(REDIS_URL, { maxRetriesPerRequest: null });
  const queue = new Queue("companies", { connection: redis });
  const auth = clientCredentials({ clientId, clientSecret });
  const keepnet = createKeepnet({ baseUrl, auth });
  const save = async (..._values: unknown[]) => {};
`;
const complete = (source: string) => `${surroundings}\n{\n${source}\n}\nprocess.exit();`;

const examples = await docstringExamples(root, "bullmq");
const readme = (await readPages()).find(({ path }) => path === "packages/bullmq/README.md");
const ofReadme = (readme?.fences ?? []).filter(({ language }) => language === "ts");
const folder = new Programs("fleet");

beforeAll(() => {
  const programs = [
    ...examples.map(({ name, source }) => ({ name, source: complete(source) })),
    ...ofReadme.map(({ source }, index) => ({ name: `README ${index + 1}`, source })),
  ];
  // the README is about Keyv 5
  const keyv = join(root, "examples/node_modules/keyv-5/dist/index.d.ts");
  return folder.write(programs, { noUnusedLocals: false, paths: { keyv: [keyv] } });
});
afterAll(() => folder.remove());

test("every example of @keepnet/bullmq compiles", async () => {
  expect([examples.length, ofReadme.length]).toEqual([4, 3]);
  expect(await folder.compile()).toBe("");
});

test.skipIf(!hasRedis)("every example in a docstring of @keepnet/bullmq runs", async () => {
  await using redis = await startRedis();
  await using mock = await startMock();
  // in the order of their files, a run is added before its status is read

  for (const { name } of examples) await folder.run(name, mock.url, { environment: { REDIS_URL: redis.url } });
  expect(mock.requests.map(({ path }) => path)).toContain("/api/companies/search");
});
