import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { readBundledDocument } from "../../checks/document/files.ts";
import { type Change, changed } from "../changed.ts";
import { vendor } from "./vendor-document.ts";

const command = fileURLToPath(new URL("../../checks/upstream.ts", import.meta.url));
const bundle = (await readBundledDocument()) as object;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keepnet-upstream-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  code: number;
  lines: string[];
}

/** Runs the command on a file with this content, as its user would. */
async function upstream(name: string, content: string | undefined, ...options: string[]): Promise<Outcome> {
  if (content !== undefined) await writeFile(join(folder, name), content);
  const env = { ...process.env, INIT_CWD: folder };
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...options, name], { env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), lines: `${stdout}${stderr}`.trimEnd().split("\n") });
    });
  });
}

const search = ["paths", "/api/companies/search", "post"];
const company = ["components", "schemas", "Company", "properties"];

describe("a document that the vendor publishes", () => {
  test("in OpenAPI 3.1 as JSON does not differ when nothing has changed", async () => {
    const { code, lines } = await upstream("same.json", JSON.stringify(bundle));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\d+ operations in same.json, \d+ here: 0 differences, 0 known ones left out.$/);
    expect(code).toBe(0);
  });

  test("has its changes told, and ends with 1", async () => {
    const changes: Change[] = [
      [["paths", "/api/companies/my"], undefined],
      [["paths", "/api/new/{id}"], { delete: { responses: { "200": {} } } }],
      [[...company, "tags"], undefined],
      [[...company, "targetUserCount", "format"], "int64"],
      [[...company, "region"], { type: "string" }],
    ];
    const { code, lines } = await upstream("news.json", JSON.stringify(changed(bundle, changes)));
    const rows = "POST /api/companies/search: ";
    expect(lines.slice(0, -1)).toEqual([
      "DELETE /api/new/{id}: only in news.json",
      "GET /api/companies/my: not in news.json",
      `${rows}format of response.data.results[].targetUserCount is int32 here, int64 in news.json`,
      `${rows}response.data.results[].tags is not in news.json`,
      `${rows}response.data.results[].region is only in news.json`,
    ]);
    expect(lines.at(-1)).toMatch(/ 5 differences, 0 known ones left out.$/);
    expect(code).toBe(1);
  });

  test("can be compared in the operations that the description has only", async () => {
    const more: Change = [["paths", "/api/new"], { get: { responses: { "200": {} } } }];
    const { code } = await upstream("more.json", JSON.stringify(changed(bundle, [more])), "--described-only");
    expect(code).toBe(0);
  });

  test("in OpenAPI 3.0 as YAML, with the vendor's names and media types, is understood", async () => {
    const { lines } = await upstream("vendor.yaml", stringify(vendor));
    expect(lines.filter((line) => line.startsWith("GET /api/roles:"))).toEqual([
      "GET /api/roles: type of response.data[].name is string here, integer in vendor.yaml",
    ]);
    expect(lines.at(-1)).toMatch(/^1 operations in vendor.yaml/);
    expect(lines.at(-1)).toMatch(/ [1-9]\d* known ones left out.$/);
  });

  test("still differs where its requests are not those that the vendor has shown before", async () => {
    const change: Change = [[...search, "requestBody", "content", "application/json", "schema"], { type: "object" }];
    const { code, lines } = await upstream("request.json", JSON.stringify(changed(bundle, [change])));
    expect(lines).toContain("POST /api/companies/search: request.filter is not in request.json");
    expect(code).toBe(1);
  });
});

describe("a document that cannot be used is one line, and ends with 2", () => {
  test.each<[what: string, name: string, content: string | undefined, line: string]>([
    [
      "broken JSON",
      "broken.json",
      '{\n  "openapi": "3.0.4",\n  "paths": {,}\n}',
      "broken.json:3:13: not valid JSON: Value expected.",
    ],
    [
      "JSON that ends early",
      "short.json",
      '{\n "openapi": "3',
      "short.json:2:13: not valid JSON: Unexpected end of string.",
    ],
    ["a word that JSON does not know", "word.json", '{"a": tru}', "word.json:1:7: not valid JSON: Invalid symbol."],
    ["an empty file", "empty.json", "", "empty.json:1:1: not valid JSON: Value expected."],
    [
      "broken YAML",
      "broken.yaml",
      "openapi: 3.0.4\npaths:\n  a: b: c\n",
      "broken.yaml:3:6: not valid YAML: Nested mappings are not allowed in compact mappings.",
    ],
    ["a missing file", "gone.json", undefined, "gone.json: no such file."],
    ["a folder", ".", undefined, ".: it cannot be read (EISDIR)."],
    ["Swagger 2", "old.json", '{"swagger": "2.0"}', "old.json is Swagger 2.0. Convert it to OpenAPI 3 first."],
    [
      "some other file",
      "notes.txt",
      "Remember the milk.",
      "notes.txt is no OpenAPI 3.0 or 3.1 document: it lacks `openapi: 3.x` or `paths`.",
    ],
  ])("%s", async (_what, name, content, line) => {
    expect(await upstream(name, content)).toEqual({ code: 2, lines: [line] });
  });

  test("and so are an unknown option and a second file", async () => {
    expect(await upstream("a.json", "{}", "--unknown")).toMatchObject({
      code: 2,
      lines: [/Unknown option '--unknown'/],
    });
    expect(await upstream("a.json", "{}", "b.json")).toMatchObject({ code: 2, lines: [/^Usage: pnpm spec:upstream/] });
  });
});
