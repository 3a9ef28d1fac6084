import type { RunStatus } from "./run-status.ts";

/**
 * Writes the state of a run as a table for a terminal.
 *
 * @param status - what `runStatus` returned
 *
 * @example
 * ```ts
 * console.log(statusTable(await runStatus(queue, "2026-11-28")));
 * ```
 */
export function statusTable({ run, done, failed, waiting }: RunStatus): string {
  const codes = Object.entries(failed).sort(([, a], [, b]) => b - a);
  const total = done + waiting + codes.reduce((sum, [, count]) => sum + count, 0);
  const rows: [string, number][] = [
    ["done", done],
    ...codes.map(([code, count]): [string, number] => [`failed: ${code}`, count]),
    ["waiting", waiting],
    ["companies", total],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const digits = Math.max(...rows.map(([, count]) => String(count).length));
  const lines = rows.map(([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(digits)}`);
  return [`Run ${run}`, ...lines].join("\n");
}
