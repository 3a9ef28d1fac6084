import { readFileSync } from "node:fs";

/**
 * The highest resident memory of this process so far, in bytes, as the kernel keeps it. A thread that samples it would
 * itself take 20 MB.
 */
export function peakMemory(): number {
  // on Linux, this includes the memory of the parent when it forked
  if (process.platform !== "linux") return process.resourceUsage().maxRSS * 1024;
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) * 1024;
}
