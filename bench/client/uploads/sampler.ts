// A thread that keeps the highest resident memory of its process, also while the main thread is busy.
import { parentPort, workerData } from "node:worker_threads";

const clock = new Int32Array(workerData, 0, 1);
const peak = new Float64Array(workerData, 8);
parentPort?.postMessage("ready");
for (;;) {
  peak[0] = Math.max(peak[0] ?? 0, process.memoryUsage.rss());
  Atomics.wait(clock, 0, 0, 2);
}
