// A process that uploads once, and tells its highest resident memory, and how much it was before. Bytes.
import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type Memory, type Upload, uploadOnce } from "./upload.ts";

const shared = new SharedArrayBuffer(16);
const sampler = new Worker(join(import.meta.dirname, "sampler.ts"), { workerData: shared });
await once(sampler, "message");
globalThis.gc?.();
const before = process.memoryUsage.rss();
new Float64Array(shared, 8)[0] = 0;
const upload: Upload = JSON.parse(process.argv[2] ?? "");
await uploadOnce(upload);
const peak = new Float64Array(shared, 8)[0] ?? Number.NaN;
process.send?.({ before, peak } satisfies Memory, () => process.exit());
