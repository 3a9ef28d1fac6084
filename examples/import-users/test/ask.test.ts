import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { ask } from "../ask.ts";

const { signal } = new AbortController();
const terminal = () => Object.assign(new PassThrough(), { isTTY: true });

test.each([
  ["yes\n", true],
  ["Y\n", true],
  ["no\n", false],
  ["\n", false],
  ["", false],
])("a person who types %j", async (typed, reply) => {
  const input = terminal();
  const output = new PassThrough();
  input.end(typed);
  expect(await ask("Import?", { input, output, signal })).toBe(reply);
  output.end();
  expect(await text(output)).toContain("Import? (yes/no)");
});

test("nobody is asked without a terminal", async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end("yes\n");
  expect(await ask("Import?", { input, output, signal })).toBe(false);
  expect(output.readableLength).toBe(0);
});

test("Ctrl+C ends the question", async () => {
  const interrupt = new AbortController();
  const asked = ask("Import?", { input: terminal(), output: new PassThrough(), signal: interrupt.signal });
  interrupt.abort();
  await expect(asked).rejects.toBe(interrupt.signal.reason);
});
