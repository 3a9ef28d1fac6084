import type { Load, Measurement } from "./measure.ts";

/** Prints tables for each document: figures of this machine, and ratios to silent Prism, which are what counts. */
export function printReport(measurements: readonly Measurement[]): void {
  for (const [document, rows] of Map.groupBy(measurements, ({ document }) => document)) {
    console.log(`\n${document}: requests a second, by operation and connections; × silent Prism in brackets`);
    printTable(rows, ({ rate }, base) => `${Math.round(rate)} (${(rate / base.rate).toFixed(1)})`);
    console.log("The same in microseconds of processor time a request; × less than silent Prism in brackets");
    printTable(rows, ({ cost }, base) => `${Math.round(cost)} (${(base.cost / cost).toFixed(1)})`);
    const starts = rows.map(({ contender, start, memory }) => [
      contender,
      { "start, ms": Math.round(start), "memory, MiB": `${memory.started} → ${memory.loaded}` },
    ]);
    console.log("Start to the first token (or response), and memory at that time and after the load");
    console.table(Object.fromEntries(starts));
  }
}

function printTable(rows: readonly Measurement[], show: (load: Load, base: Load) => string): void {
  const base = rows.find(({ contender }) => contender === "prism mock, silent");
  const cells = ({ loads }: Measurement) =>
    Object.entries(loads).map(([name, load]) => [name, show(load, base?.loads[name] ?? load)]);
  console.table(Object.fromEntries(rows.map((row) => [row.contender, Object.fromEntries(cells(row))])));
}
