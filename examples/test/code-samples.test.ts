import { type Mock, startMock } from "@keepnet/mock";
import { operationMetadata } from "@keepnet/openapi/metadata";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { Programs } from "./support/programs.ts";

interface Served {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { "x-codeSamples"?: readonly CodeSample[] }>>>>;
}

interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

const folder = new Programs("code-samples");
const programs: { name: string; operation: string; source: string }[] = [];
let mock: Mock;

beforeAll(async () => {
  // Some are about records that only the document has, or make what the sandbox has already.
  mock = await startMock({ sandbox: false });
  const document = (await (await fetch(`${mock.url}/__mock/openapi.json`)).json()) as Served;
  for (const operation of Object.keys(operationMetadata)) {
    const [method = "", path = ""] = operation.split(" ");
    const [sample] = document.paths[path]?.[method.toLowerCase()]?.["x-codeSamples"] ?? [];
    if (sample?.label !== "@keepnet/core") continue;
    programs.push({ name: `sample-${programs.length + 1}`, operation, source: sample.source });
  }
  await folder.write(programs);
});
afterAll(async () => {
  await mock.close();
  await folder.remove();
});

test("every operation of the document that the mock serves has a program", () => {
  expect(programs.map(({ operation }) => operation)).toEqual(Object.keys(operationMetadata));
});

test("each of them compiles", async () => {
  expect(await folder.compile()).toBe("");
});

test("each of them makes its call, and is refused nothing", async () => {
  vi.spyOn(console, "log").mockReturnValue();
  const failures: unknown[] = [];
  for (const { name, operation } of programs) {
    mock.reset();
    const outcome = await import(folder.fileOf(name)).then(() => undefined, String);
    const refused = mock.requests.filter(({ status }) => status >= 400);
    const called = operation === "POST /connect/token" || mock.requests.length > 1;
    if (outcome || refused.length > 0 || !called)
      failures.push([operation, outcome, refused.map(({ reason }) => reason)]);
  }
  expect(failures).toEqual([]);
});
