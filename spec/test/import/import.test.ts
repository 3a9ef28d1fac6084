import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { copyDescription, edit, lint, type Problem, runImport } from "./description.ts";
import { widgets } from "./widgets.ts";

let folder: string;
let output: string;

beforeAll(async () => {
  folder = await copyDescription();
  await writeFile(join(folder, "vendor.json"), JSON.stringify(widgets));
  ({ output } = await runImport(folder, "--tag", "WidgetSetting", "--folder", "widgets"));
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const draft = async (file: string) => readFile(join(folder, "widgets", file), "utf8");

describe("a draft", () => {
  test("has a file for each path, with derived operationIds", async () => {
    const files = (await readdir(join(folder, "widgets"))).filter((file) => !/schemas|examples/.test(file));
    const ids = await Promise.all(
      files.map(async (file) => [file, (await draft(file)).match(/(?<=operationId: )\w+/g)?.join(" ")]),
    );
    expect(Object.fromEntries(ids)).toEqual({
      "search-export.yaml": "exportWidgets",
      "search.yaml": "searchWidgets",
      "widget.yaml": "getWidget updateWidget deleteWidget",
      "widgets.yaml": "listWidgets createWidget",
    });
  });

  test("uses the shared envelope, pages, requests, failures and company parameters, and one media type", async () => {
    const { post } = parse(await draft("search.yaml"));
    expect(Object.keys(post.requestBody.content)).toEqual(["application/json"]);
    expect(post.requestBody.content["application/json"].schema.$ref).toBe("../shared/schemas.yaml#/PagedSearchRequest");
    expect(post.parameters).toEqual([
      { $ref: "../shared/parameters.yaml#/CompanyIdHeader" },
      { $ref: "../shared/parameters.yaml#/CompanyIdQuery" },
    ]);
    expect(Object.keys(post.responses)).toEqual(["200", "400", "401", "403", "404", "429", "500"]);
    expect(post["x-keepnet-pagination"]).toBe("page");
    const created = parse(await draft("widgets.yaml")).post.responses["200"].content["application/json"].schema;
    expect(created.$ref).toBe("../shared/schemas.yaml#/IdServiceResult");
    const schemas = parse(await draft("schemas.yaml"));
    expect(schemas.WidgetPage.allOf[0]).toEqual({ $ref: "../shared/schemas.yaml#/Page" });
    expect(schemas.WidgetPageResult.allOf[0]).toEqual({ $ref: "../shared/schemas.yaml#/Envelope" });
  });

  test("tells what is sent from what comes back", async () => {
    const { Widget, CreateWidgetRequest, Shape, ShapeRequest, ShapeResponse } = parse(await draft("schemas.yaml"));
    expect(Widget.required).toEqual(Object.keys(Widget.properties));
    expect(Widget.properties).toMatchObject({
      resourceId: { type: "string" },
      name: { type: ["string", "null"] },
      apiSecret: { type: ["string", "null"], format: "password" },
      size: { type: "integer", format: "int32" },
      shape: { anyOf: [{ $ref: expect.stringMatching(/^#\/Shape/) }, { type: "null" }] },
    });
    expect(CreateWidgetRequest).toMatchObject({
      additionalProperties: false,
      required: ["name"],
      properties: {
        name: { type: "string", minLength: 1, maxLength: 64 },
        apiSecret: { type: "string", format: "password" },
        kind: { type: "string", enum: ["Round", "Square"] },
      },
    });
    // what stands in both directions is two schemas
    const [sent, returned] = [Shape, ShapeRequest, ShapeResponse]
      .filter(Boolean)
      .sort((one) => ("required" in one ? 1 : -1));
    expect(sent).toMatchObject({ additionalProperties: false });
    expect(returned).toMatchObject({ required: ["corners"] });
  });

  test("leaves out a second way to name a company, and says so", async () => {
    expect(await draft("schemas.yaml")).not.toContain("companyResourceId");
    expect(output).toContain("Left out: CreateWidgetRequest.companyResourceId names a company in a second way.");
  });

  test("has no text of the vendor", async () => {
    for (const file of await readdir(join(folder, "widgets"))) expect(await draft(file)).not.toContain("Vendor text");
  });

  test("is not written over what is there", async () => {
    await edit(folder, "upstream/ledger.json", (text) =>
      text.replace(/"GET \/api\/widgets": .*/, '"GET /api/widgets": {"state":"open"},'),
    );
    const other = await runImport(folder, "--operation", "GET /api/widgets", "--folder", "widgets");
    expect(other).toMatchObject({ code: 2, output: expect.stringMatching(/^widgets\/\S+ is there already/) });
  });
});

describe("what is left to decide", () => {
  const decided: [pattern: RegExp, value: string][] = [
    [/x-keepnet-scope: TODO/, "x-keepnet-scope: company"],
    [/x-keepnet-all-companies: TODO/, "x-keepnet-all-companies: false"],
    [/x-keepnet-effect: TODO/, "x-keepnet-effect: write"],
    [/x-keepnet-order-by: TODO/, "x-keepnet-order-by: CreateTime"],
    [/x-keepnet-company: TODO/, "x-keepnet-company: qL3nF8vXr2Ta"],
    [/summary: TODO/, "summary: Get what a person describes"],
    [/description: TODO/, "description: Written by a person."],
    [/TODO/, "wG4tR8sLm2Xq"],
  ];
  let before: Problem[];
  let after: Problem[];

  beforeAll(async () => {
    // the draft is in the description from now on, with the lines that the command printed
    const paths = output.slice(output.indexOf("openapi.yaml:\n") + "openapi.yaml:\n".length).split("\n\n")[0];
    const tag = "  - name: Widget setting\n    description: Widgets of a company.\n";
    await edit(folder, "openapi.yaml", (text) => text.replace("paths:\n", `${tag}paths:\n${paths}\n`));
    before = await lint(folder);
    for (const file of await readdir(join(folder, "widgets"))) {
      await edit(folder, `widgets/${file}`, (text) => {
        const lines = text.split("\n").map((line) => {
          const [pattern, value] = decided.find(([candidate]) => candidate.test(line)) ?? [];
          return pattern ? line.replace(/ #.*$/, "").replace(pattern, value ?? "") : line;
        });
        return lines.join("\n");
      });
    }
    after = await lint(folder);
  }, 60_000);

  test("is listed with its line, and refused by the lint at that line", () => {
    const listed = [...output.matchAll(/^(widgets\/\S+:\d+): .*TODO/gm)].map(([, place]) => place);
    const refused = before.filter(({ ruleId }) => ruleId === "keepnet/no-todo").map(({ place }) => place);
    expect(listed.length).toBeGreaterThan(50);
    expect(refused.sort()).toEqual(listed.sort());
  });

  test("leaves a domain that passes the lint once it is decided", () => {
    expect(after).toEqual([]);
  });
});
