import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

// The fuzzer finds what it is there for: each bug is put back into the mock, and a run has to fail, most after a few
// hundred requests of the seed.

const program = fileURLToPath(new URL("with-defect.ts", import.meta.url));

function run(defect: string, seed: number): Promise<{ code: unknown; output: string }> {
  const args = ["--seed", String(seed), "--requests", "8000", "--epoch", "60", "--dense"];
  return new Promise((resolve) => {
    execFile(process.execPath, [program, defect, ...args], (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, output: stdout + stderr });
    });
  });
}

test.each([
  ["deep bodies are looked through", 1, /the requests cannot be listed: .*RangeError/],
  ["the record keeps parsed bodies", 3, /the record holds \d+ bytes/],
  ["requests are remembered for ever", 1, /the mock holds \d+ bytes more than in the middle/],
  ["orderBy looks up inherited members", 3, /the response is 500: .*is not a function/],
  ["a blank Company ID is no id", 1, /a blank Company ID is no error, the response is 200/],
  ["an import reads everybody for each row", 5, /the response took \d+ ms of CPU time/],
  ["odd bytes of a body are an error of the mock", 1, /the response is 500/],
])("the fuzzer finds that %s", async (defect, seed, complaint) => {
  const { code, output } = await run(defect, seed);
  expect(output).toMatch(complaint);
  expect(code).toBe(1);
});
