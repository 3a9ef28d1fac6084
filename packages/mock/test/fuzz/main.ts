// One run of `pnpm fuzz:mock`: random requests, which follow from a seed.
import { parseArgs } from "node:util";
import { fuzz } from "./fuzz.ts";

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    epoch: { type: "string", default: "2000" },
    dense: { type: "boolean" },
  },
});
const [requests, seed, epoch] = [Number(values.requests), Number(values.seed), Number(values.epoch)];
const start = performance.now();
try {
  const { statuses, growth } = await fuzz({ requests, seed, epoch, dense: values.dense === true });
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  const { user, system } = process.cpuUsage();
  const cpu = `${((user + system) / 1e6).toFixed(1)} s of CPU time`;
  console.log(
    `${requests} requests of the seed ${seed} in ${seconds} s, ${cpu}; memory grew by ${growth} bytes`,
    statuses,
  );
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
