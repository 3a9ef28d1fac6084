import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { firstToken } from "../mock/measure.ts";
import { contenders, Running } from "../mock/servers.ts";

const quiet = contenders.find(({ name }) => name === "keepnet-mock --quiet");

// the processor time, since that of the clock is the machine's
test.runIf(existsSync("/proc/self/stat"))("the mock needs little memory to start", async () => {
  if (quiet === undefined) throw new Error("The mock is not among the contenders.");
  const server = await Running.start(quiet, undefined);
  try {
    expect(await firstToken(server.url)).toMatch(/^ey/);
    const used = (await server.processorTime()) / 1000;
    const memory = await server.memory();
    console.log(`start to the first token: ${used} ms of processor time, ${memory} MiB`);
    expect(memory).toBeLessThanOrEqual(150);
  } finally {
    await server.stop();
  }
});
