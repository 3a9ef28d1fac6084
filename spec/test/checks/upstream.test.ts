import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
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
const page = ["components", "schemas", "PageNumber"];

/** Compares the description after some changes with the description itself. */
async function afterChanges(name: string, ...changes: Change[]): Promise<Outcome> {
  return upstream(name, JSON.stringify(changed(bundle, changes)), "--no-baseline");
}

describe("a document that the vendor publishes", () => {
  test("in OpenAPI 3.1 as JSON does not differ when nothing has changed", async () => {
    const { code, lines } = await afterChanges("same.json");
    expect(lines).toEqual([
      expect.stringMatching(/^\d+ operations in same.json, \d+ in the description: 0 new, 0 known.$/),
    ]);
    expect(code).toBe(0);
  });

  test("has its changes told by domain and kind, and ends with 1", async () => {
    const { code, lines } = await afterChanges(
      "news.json",
      [["paths", "/api/companies/my"], undefined],
      [["paths", "/api/new/{id}"], { delete: { tags: ["Novelties"], responses: { "200": {} } } }],
      [[...company, "tags"], undefined],
      [[...company, "targetUserCount", "format"], "int64"],
      [[...company, "region"], { type: "string" }],
    );
    expect(lines.slice(1)).toEqual([
      "",
      "## Companies",
      "",
      "### Only in the description",
      "",
      "- `GET /api/companies/my`",
      "",
      "### Changed",
      "",
      "- `POST /api/companies/search`",
      "  - format of response.data.results[].targetUserCount is int32 here, int64 in the document",
      "  - response.data.results[].tags is not in the document",
      "  - response.data.results[].region is only in the document",
      "",
      "## Novelties",
      "",
      "### Only in the document",
      "",
      "- `DELETE /api/new/{id}`",
    ]);
    expect(lines[0]).toMatch(/: 3 new, 0 known.$/);
    expect(code).toBe(1);
  });

  test.each<[what: string, change: Change, line: string]>([
    [
      "a pattern",
      [[...company, "companyName", "pattern"], "^A"],
      "pattern of response.data.results[].companyName is none",
    ],
    ["a bound", [[...page, "minimum"], 2], "bounds of request.pageNumber is minimum 1 here, minimum 2 in the document"],
    ["a default", [[...page, "default"], 5], "default of request.pageNumber is none here, 5 in the document"],
    ["a status", [[...search, "responses", "409"], { description: "" }], "status 409 is only in the document"],
    ["a deprecation", [[...search, "deprecated"], true], "deprecated is false here, true in the document"],
    ["security", [[...search, "security"], []], "security is http bearer or oauth2 api1 here, none in the document"],
    [
      "the servers",
      [["servers", 0, "url"], "https://other.example"],
      "servers: https://api.keepnetlabs.com here, https://o",
    ],
    [
      "the token URL",
      [["components", "securitySchemes", "oauth2", "flows", "clientCredentials", "tokenUrl"], "/token"],
      "token URL: https://api.keepnetlabs.com/connect/token here, https://api.keepnetlabs.com/token in the document",
    ],
    [
      "a media type",
      [[...search, "requestBody", "content"], { "text/json": { schema: { $ref: "#/components/schemas/Search" } } }],
      "request media type is application/json here, text/json in the document",
    ],
  ])("is seen to change %s", async (_what, change, line) => {
    const { code, lines } = await afterChanges("change.json", change);
    expect(lines.join("\n")).toContain(line);
    expect(code).toBe(1);
  });

  test("may have moved an operation of the description", async () => {
    const { paths } = bundle as { paths: Record<string, object> };
    const { code, lines } = await afterChanges(
      "moved.json",
      [["paths", "/api/roles/search"], undefined],
      [["paths", "/api/v2/roles/search"], paths["/api/roles/search"]],
    );
    expect(lines.slice(1)).toEqual([
      "",
      "## Roles",
      "",
      "### Moved",
      "",
      "- `POST /api/roles/search` is now `POST /api/v2/roles/search`",
    ]);
    expect(code).toBe(1);
  });

  test("in OpenAPI 3.0 as YAML, with the vendor's names and media types, is understood", async () => {
    const { lines } = await upstream("vendor.yaml", stringify(vendor), "--no-baseline");
    const start = lines.indexOf("- `GET /api/roles`");
    expect(lines.slice(start, start + 3)).toEqual([
      "- `GET /api/roles`",
      "  - type of response.data[].name is string here, integer in the document",
      "",
    ]);
    expect(lines[0]).toMatch(/^1 operations in vendor.yaml/);
  });

  test("still differs where its requests are not those that the vendor has shown before", async () => {
    const change: Change = [[...search, "requestBody", "content", "application/json", "schema"], { type: "object" }];
    const { code, lines } = await afterChanges("request.json", change);
    expect(lines).toContain("  - request.filter is not in the document");
    expect(code).toBe(1);
  });
});

describe("against a baseline", () => {
  const roles = ["paths", "/api/roles", "get"];
  const noveltyBy = (name: string) => ({
    get: { tags: ["Roles"], parameters: [{ name, in: "path", required: true, schema: {} }], responses: {} },
  });
  const novelty = (): Change => [["paths", "/api/new/{id}"], noveltyBy("id")];

  /** Accepts the description after some changes, and compares it after others; both without options of their own. */
  async function acceptAndCompare(before: Change[], after: Change[], ...options: string[]): Promise<Outcome> {
    const baseline = ["--baseline", "baseline.json"];
    await upstream("before.json", JSON.stringify(changed(bundle, before)), "--accept", ...baseline);
    return upstream("after.json", JSON.stringify(changed(bundle, after)), ...baseline, ...options);
  }

  test("a known difference is no news: it ends with 0, and tells it only when asked for all", async () => {
    const changes: Change[] = [novelty(), [[...roles, "deprecated"], true]];
    const { code, lines } = await acceptAndCompare(changes, changes);
    expect(lines).toEqual([expect.stringMatching(/: 0 new, 2 known.$/)]);
    expect(code).toBe(0);
    const all = await acceptAndCompare(changes, changes, "--all");
    expect(all.code).toBe(0);
    expect(all.lines).toEqual(expect.arrayContaining(["- `GET /api/new/{id}`", "- `GET /api/roles`"]));
  });

  test("what has changed since is told with the parts that changed, in operations that the description lacks too", async () => {
    const { code, lines } = await acceptAndCompare(
      [novelty()],
      [novelty(), [["paths", "/api/new/{id}", "get", "responses"], { "200": {}, "404": {} }]],
    );
    expect(lines.slice(-3)).toEqual([
      "",
      "- `GET /api/new/{id}`",
      "  - changed since the baseline: response, failures",
    ]);
    expect(code).toBe(1);
  });

  test("an operation that has come, gone or moved is told, whether the description has it or not", async () => {
    const other: Change = [["paths", "/api/other"], { get: { responses: {} } }];
    const moved: Change = [["paths", "/api/new/of/{key}"], noveltyBy("key")];
    const { code, lines } = await acceptAndCompare(
      [novelty()],
      [[["paths", "/api/companies/my"], undefined], moved, other],
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        "- `GET /api/companies/my`",
        "- `GET /api/new/{id}` is now `GET /api/new/of/{key}`",
        "- `GET /api/other`",
      ]),
    );
    expect(code).toBe(1);
    const gone = await acceptAndCompare([novelty()], []);
    expect(gone.lines).toEqual(expect.arrayContaining(["### No longer in the document", "- `GET /api/new/{id}`"]));
  });

  test("texts and examples are no news", async () => {
    const { code } = await acceptAndCompare(
      [],
      [
        [[...roles, "summary"], "Another text"],
        [[...company, "companyName", "description"], "Another text"],
        [[...company, "companyName", "examples"], ["Another name"]],
      ],
    );
    expect(code).toBe(0);
  });

  test("the baseline holds names of operations and hashes, and nothing else of the document", async () => {
    await acceptAndCompare([[["info", "title"], "A secret title"]], []);
    const { settings, operations } = JSON.parse(await readFile(join(folder, "baseline.json"), "utf8"));
    expect(Object.keys(operations).every((key) => /^[A-Z]+ \/\S+$/.test(key))).toBe(true);
    expect(Object.values(operations).every((value) => /^(([\w-]{8}|-)(\.|$)){5}$/.test(String(value)))).toBe(true);
    expect(Object.values(settings).every((value) => /^[\w-]{8}$/.test(String(value)))).toBe(true);
  });

  test("JSON has the same for programs", async () => {
    const { code, lines } = await acceptAndCompare([], [novelty()], "--json");
    const { items, ...rest } = JSON.parse(lines.join("\n"));
    expect(items).toEqual([
      { group: "only there", operation: "GET /api/new/{id}", domain: "Roles", isNew: true, details: [] },
    ]);
    expect(rest).toMatchObject({ file: "after.json", settings: [] });
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

  test("and so is a baseline that is none", async () => {
    await writeFile(join(folder, "wrong.json"), '{"operations": []}');
    const { code, lines } = await upstream("same.json", JSON.stringify(bundle), "--baseline", "wrong.json");
    expect(code).toBe(2);
    expect(lines[0]).toMatch(/wrong.json is no baseline. Write it again with `pnpm spec:upstream FILE --accept`.$/);
  });

  test("and so are an unknown option and a second file", async () => {
    expect(await upstream("a.json", "{}", "--unknown")).toMatchObject({
      code: 2,
      lines: [/Unknown option '--unknown'/],
    });
    const usage = expect.stringMatching(/^Usage: pnpm spec:upstream/);
    expect(await upstream("a.json", "{}", "b.json")).toMatchObject({ code: 2, lines: expect.arrayContaining([usage]) });
  });
});
