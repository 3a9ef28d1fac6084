import { expect, test } from "vitest";
import { startMock } from "../../src/index.ts";

type Served = Readonly<
  Record<string, Readonly<Record<string, { "x-codeSamples"?: { lang: string; label: string; source: string }[] }>>>
>;

async function pathsOf(url: string): Promise<Served> {
  const document = (await (await fetch(`${url}/__mock/openapi.json`)).json()) as { paths: Served };
  return document.paths;
}

test.each([
  ["post", "/api/companies/search", ["paginate(keepnet, ", "for await"]],
  ["post", "/api/target-users/search/export", ["download(company, ", '{ exportType: "Csv" }', "file.fileName"]],
  ["post", "/api/target-users/upload", ["upload(company, ", "{ File: file }", "new File("]],
  ["get", "/api/roles", ['unwrap(company.GET("/api/roles"))', 'keepnet.forCompany("qL3nF8vXr2Ta")']],
  ["delete", "/api/companies/{resourceId}", ["unwrap(keepnet.DELETE(", "{ path: { resourceId: "]],
])("the program of %s %s uses the function that suits it", async (method, path, parts) => {
  await using mock = await startMock();
  const [sample, ...others] = (await pathsOf(mock.url))[path]?.[method]?.["x-codeSamples"] ?? [];
  expect(sample).toMatchObject({ lang: "typescript", label: "@keepnet/core" });
  expect(others).toEqual([]);
  for (const part of [...parts, `baseUrl: "${mock.url}"`]) expect(sample?.source).toContain(part);
});

test("an operation that the client does not have has the samples of its document alone", async () => {
  const own = [{ lang: "shell", label: "curl", source: "curl" }];
  const responses = { 200: { description: "Done" } };
  const paths = {
    "/items": {
      get: { "x-keepnet-scope": "shared", "x-codeSamples": own, responses },
      post: { "x-codeSamples": own, responses },
    },
  };
  await using mock = await startMock({ document: { openapi: "3.1.0", info: { title: "Items", version: "1" }, paths } });
  const samples = Object.values((await pathsOf(mock.url))["/items"] ?? {}).map((each) => each["x-codeSamples"]);
  expect(samples.map((each) => each?.map(({ label }) => label))).toEqual([["@keepnet/core", "curl"], ["curl"]]);
  expect(paths["/items"].get["x-codeSamples"]).toEqual(own);
});

test("a long input stands on several lines, each member's value on one where it fits", async () => {
  await using mock = await startMock();
  const [sample] = (await pathsOf(mock.url))["/api/companies/{resourceId}"]?.put?.["x-codeSamples"] ?? [];
  expect(sample?.source).toContain('{\n  params: { path: { resourceId: "qL3nF8vXr2Ta" } },\n  body: {\n    LogoUrl: ');
  expect(sample?.source).toContain('\n    Tags: ["logistics", "europe"],\n  },\n});\n');
});
