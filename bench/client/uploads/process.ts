// A process that uploads once, and tells its highest resident memory, and how much it was before. Bytes.
import { peakMemory } from "./memory.ts";
import { type Memory, type Upload, uploadOnce } from "./upload.ts";

globalThis.gc?.();
const before = process.memoryUsage.rss();
const upload: Upload = JSON.parse(process.argv[2] ?? "");
await uploadOnce(upload);
process.send?.({ before, peak: peakMemory() } satisfies Memory, () => process.exit());
