import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createMock } from "../../src/index.ts";
import { refusalOf, requestToken, signIn } from "../sandbox/support.ts";

const harbourlight = "rS7hB2kQ9mWx";

test("a Reseller cannot delete its own company", async () => {
  await using keepnet = await signIn();
  const before = keepnet.mock.snapshot();
  expect(await refusalOf(keepnet.send(`DELETE /api/companies/${harbourlight}`))).toEqual([
    403,
    "A credential cannot delete its own company",
  ]);
  expect(keepnet.mock.snapshot().companies.map(({ id }) => id)).toEqual(before.companies.map(({ id }) => id));
  expect(await requestToken(keepnet.mock, "mock-reseller")).toEqual(expect.any(String));
  expect((await keepnet.send("GET /api/companies/my")).status).toBe(200);
});

const row = (id: string, members: object = {}) => ({ id, name: id, number: 1, ...members, tables: {} });

test.each<[string, object[], RegExp]>([
  [
    "its own part",
    [row("r"), row("a", { resellerId: "r", parentId: "a" })],
    /line 4, column \d+: companies\[1\]\.parentId puts the company above itself: a → a\.$/,
  ],
  [
    "a cycle of two parents",
    [row("r"), row("a", { resellerId: "r", parentId: "b" }), row("b", { resellerId: "r", parentId: "a" })],
    /line 4, column \d+: companies\[1\]\.parentId puts the company above itself: a → b → a\.$/,
  ],
  [
    "a cycle of three below a company that is none of it",
    [
      row("r"),
      row("x", { resellerId: "r", parentId: "a" }),
      row("a", { resellerId: "r", parentId: "b" }),
      row("b", { resellerId: "r", parentId: "c" }),
      row("c", { resellerId: "r", parentId: "a" }),
    ],
    /line 5, column \d+: companies\[2\]\.parentId puts the company above itself: a → b → c → a\.$/,
  ],
  [
    "its own Reseller",
    [row("r", { resellerId: "r" })],
    /line 3, column \d+: companies\[0\]\.resellerId puts the company above itself: r → r\.$/,
  ],
  [
    "a Reseller that is a part of its customer",
    [row("r", { parentId: "a" }), row("a", { resellerId: "r" })],
    /line 3, column \d+: companies\[0\]\.parentId puts the company above itself: r → a → r\.$/,
  ],
  [
    "a part of another Reseller's company",
    [row("r"), row("s"), row("a", { resellerId: "r" }), row("b", { resellerId: "s", parentId: "a" })],
    /line 6, column \d+: companies\[3\]\.parentId must be a company of the same Reseller, not "a"\.$/,
  ],
])("a dataset file with %s is refused with its line", async (_, companies, message) => {
  const folder = await mkdtemp(join(tmpdir(), "keepnet-mock-"));
  const file = join(folder, "dataset.json");
  const lines = companies.map((company) => `    ${JSON.stringify(company)}`).join(",\n");
  try {
    await writeFile(file, `{ "credentials": [],\n  "companies": [\n${lines}\n  ]\n}`);
    await expect(createMock({ dataset: file })).rejects.toMatchObject({
      code: "DATASET_INVALID",
      message: expect.stringMatching(message),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("parts of parts, and parts of the Reseller itself, are no cycle", async () => {
  const managed = { resellerId: "r" };
  const companies = [
    row("r"),
    row("a", { ...managed, parentId: "r" }),
    row("b", { ...managed, parentId: "a" }),
    row("c", { ...managed, parentId: "b" }),
  ];
  await using mock = await createMock({ dataset: { credentials: [], companies } });
  expect(mock.snapshot().companies).toEqual(companies);
});
