import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bundle } from "../src/bundle.ts";

test("a reference that leads back to itself is an error with the file, the reason and what to do", async () => {
  const folder = await mkdtemp(join(tmpdir(), "keepnet-bundle-test-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const description = join(folder, "openapi.yaml");
  const schemas = { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } };
  const document = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: {}, components: { schemas } };
  await writeFile(description, JSON.stringify(document));
  const message = await bundle(description).then(String, (error: Error) => error.message);
  expect(message).toContain(`${description} could not be bundled. Run "pnpm spec:lint", which names the place.`);
  expect(message).toMatch(/circular/i);
  expect(message).not.toMatch(/^\s+at /m);
});
