import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compilerOptions, type Editor } from "./editor.ts";
import { openInLanguageServer } from "./language-server.ts";
import { openInLanguageService } from "./language-service.ts";

const program = `
import { download, paginate, upload } from "../../../src/index.ts";
import { infiniteQueryOptions, mutationOptions, queryOptions } from "../../../src/query.ts";
import { keepnet, company } from "../../types/clients.ts";

company.POST("/api/target-groups", { ‸body: { name: "Night shift", ‸priority: "‸" } });
company.POST("/api/target-users/search", {
  body: {
    pageNumber: 1,
    ‸pageSize: 10,
    orderBy: "‸",
    ascending: true,
    filter: {
      condition: "AND",
      filterGroups: [{ condition: "AND", filterItems: [{ fieldName: "‸", operator: "‸", value: "a" }] }],
    },
  },
});
company.GET("/api/training-reports/{enrollmentId}/summary", {
  ‸params: { path: { ‸enrollmentId: "e1" }, query: { trainingType: ‸0 } },
});
company.GET("‸");
keepnet.GET("‸");
company.POST("/api/phishing-simulator/phishing-campaign-job/start/{resourceId}", { ‸params: { path: { resourceId: "p1" } } });
company.POST("/api/target-groups", ‸{ body: { name: "Night shift", priority: "High" } });
paginate(company, "‸");
download(company, "‸");
upload(company, "‸");
queryOptions(company, "GET", "‸");
infiniteQueryOptions(company, "‸");
mutationOptions(company, "POST", "‸");
download(company, "/api/target-users/search/export", {
  body: {
    exportType: "Csv",
    orderBy: "‸",
    filter: { condition: "AND", filterGroups: [{ condition: "AND", filterItems: [{ fieldName: "‸", operator: "=", value: "" }] }] },
  },
});
company.POST("/api/target-users/search/export", { body: { exportType: "Csv", ‸pageSize: 10, orderBy: "‸" } });
`;

/** The program without its marks, and the offsets of them. */
const [source, ...offsets] = split(program);
const [
  body,
  priority,
  priorityValue,
  pageSize,
  orderBy,
  fieldName,
  operator,
  params,
  enrollmentId,
  ,
  onCompany,
  onKeepnet,
  start,
  call,
  ...ofHelpers
] = offsets as [number, ...number[]];

function split(text: string): [string, ...number[]] {
  const parts = text.split("‸");
  return [parts.join(""), ...parts.slice(0, -1).map((_part, index) => parts.slice(0, index + 1).join("").length)];
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(import.meta.dirname, "program-"));
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  await writeFile(join(folder, "program.ts"), source);
});
afterAll(() => rm(folder, { recursive: true }));

describe.each([
  ["TypeScript 5.9", openInLanguageService],
  ["TypeScript 7", openInLanguageServer],
])("in an editor on %s", (_name, open) => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await open(join(folder, "program.ts"), source);
  }, 60_000);
  afterAll(() => editor.close());

  test("the body and the params show what the operation does, where it runs, what that changes, and its page", async () => {
    expect(await editor.hover(body)).toContain("CreateTargetGroupInput.body: CreateTargetGroupRequest");
    for (const hover of [await editor.hover(body), await editor.hover(start ?? 0)]) {
      expect(hover).toMatch(/It runs in one company\./);
      expect(hover).toMatch(/https:\/\/\S+\/operations\/\w+/);
    }
    expect(await editor.hover(body)).toContain("It writes.");
    expect(await editor.hover(start ?? 0)).toContain("It sends real messages to real people.");
    expect(await editor.hover(params ?? 0)).toContain("It reads.");
  });

  test("members show their description", async () => {
    expect(await editor.hover(priority ?? 0)).toMatch(/priority/i);
    expect(await editor.hover(pageSize ?? 0)).toContain("Maximum number of results on a page.");
    expect(await editor.hover(enrollmentId ?? 0)).toContain(
      "ID of the enrollment: `enrollmentId` in the search results.",
    );
  });

  test("known values complete", async () => {
    expect(await editor.completions(priorityValue ?? 0)).toEqual(
      expect.arrayContaining(["VeryLow", "Low", "Medium", "High", "VeryHigh"]),
    );
    expect(await editor.completions(operator ?? 0)).toEqual(expect.arrayContaining(["=", "!=", "Contains", "Include"]));
  });

  test("orderBy and fieldName complete the members of the rows, of an export too", async () => {
    const [ofDownload, inItsFilter, pageSizeOfCall, ofCall] = ofHelpers.slice(-4);
    expect(await editor.hover(pageSizeOfCall ?? 0)).toContain("Maximum number of results on a page.");
    for (const offset of [orderBy, fieldName, ofDownload, inItsFilter, ofCall]) {
      expect(await editor.completions(offset ?? 0)).toEqual(
        expect.arrayContaining(["Email", "FirstName", "Department"]),
      );
    }
  });

  test("the paths that a client offers complete, and no others", async () => {
    const [paths, unbound] = [await editor.completions(onCompany ?? 0), await editor.completions(onKeepnet ?? 0)];
    expect(paths).toContain("/api/roles");
    expect(paths).not.toContain("/api/companies/my");
    expect(unbound).toEqual(expect.arrayContaining(["/api/roles", "/api/companies/my"]));
    for (const path of [...paths, ...unbound]) expect(path).toMatch(/^\/api\//);
  });

  test("the paths that a function takes complete", async () => {
    const expected = [
      ["/api/target-users/search", "/api/roles"],
      ["/api/target-users/search/export", "/api/target-users/search"],
      ["/api/target-users/upload", "/api/target-users"],
      ["/api/roles", "/api/companies/my"],
      ["/api/target-users/search", "/api/roles"],
      ["/api/target-groups", "/api/companies"],
    ];
    for (const [index, [taken, other]] of expected.entries()) {
      const paths = await editor.completions(ofHelpers[index] ?? 0);
      expect(paths).toContain(taken);
      expect(paths).not.toContain(other);
      for (const path of paths) expect(path).toMatch(/^\/api\//);
    }
  });

  test("signature help names the input, and its members lead to the interface of the operation", async () => {
    expect((await editor.signatures(call ?? 0))[0]).toContain("init: CreateTargetGroupInput & CallOptions<");
    expect(await editor.definition(body)).toBe("body: schema.CreateTargetGroupRequest;");
    expect(await editor.definition(pageSize ?? 0)).toContain("pageSize");
  });
});
