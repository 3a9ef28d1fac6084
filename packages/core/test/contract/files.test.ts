import { type OperationKey, operationMetadata } from "@keepnet/openapi/metadata";
import { expect, test } from "vitest";
import { type Download, download, upload } from "../../src/index.ts";
import { callerBody, companyId, exampleParams, startPair } from "./calls.ts";
import { type DocumentedOperation, operations } from "./document.ts";
import { expectForm } from "./form.ts";

type Helper<Result> = (client: unknown, path: string, init: object) => Promise<Result>;

const named = (accept: (operation: DocumentedOperation) => boolean) =>
  operations.filter(accept).map((operation) => [operation.key, operation] as const);

const files = named(({ key }) => operationMetadata[key as OperationKey].file === true);
const forms = named(({ key }) => operationMetadata[key as OperationKey].body === "multipart");

test("the document has files and forms", () => {
  expect(files.length).toBeGreaterThan(10);
  expect(forms).toHaveLength(3);
});

test.each(files)("download returns the file of %s", async (_key, operation) => {
  await using pair = await startPair();
  const client = operation.scope === "reseller" ? pair.keepnet : pair.keepnet.forCompany(companyId);
  const [body] = operation.request?.examples.values() ?? [];
  const init = { params: exampleParams(operation), body };
  const { stream, ...facts } = await (download as unknown as Helper<Download>)(client, operation.path, init);
  const media = operation.responses.get("200");
  expect([...(media?.keys() ?? [])]).toContain(facts.mediaType);
  const [example] = media?.get(facts.mediaType)?.values() ?? [];
  expect(await new Response(stream).text()).toBe(example);
  expect(pair.mock.requests).toMatchObject([{ status: 200, body }]);
});

test.each(forms)("upload sends the form of %s, counted, as the document says", async (_key, operation) => {
  await using pair = await startPair();
  const client = operation.scope === "reseller" ? pair.keepnet : pair.keepnet.forCompany(companyId);
  const [example] = operation.request?.examples.values() ?? [];
  const init = { params: exampleParams(operation), body: callerBody(operation, example), onProgress: () => {} };
  await (upload as unknown as Helper<unknown>)(client, operation.path, init);
  expect(pair.mock.requests).toMatchObject([{ status: operation.responses.has("201") ? 201 : 200 }]);
  expectForm(pair.mock.requests[0]?.unredacted().body, /--keepnet-[^\r]*\r\n/, operation, example);
});
