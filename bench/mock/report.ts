import type { Measurement } from "./measure.ts";

/** Prints a table for each document: figures of this machine, and ratios to silent Prism, which are what counts. */
export function printReport(measurements: readonly Measurement[]): void {
  for (const [document, rows] of Map.groupBy(measurements, ({ document }) => document)) {
    const base = rows.find(({ contender }) => contender === "prism mock, silent");
    console.log(`\n${document}: requests a second, by operation and connections; × silent Prism in brackets`);
    console.table(Object.fromEntries(rows.map((row) => [row.contender, describe(row, base)])));
  }
}

function describe({ rates, firstAnswer, memory }: Measurement, base: Measurement | undefined): Record<string, string> {
  const compared = Object.entries(rates).map(([name, rate]) => {
    const ratio = rate / (base?.rates[name] ?? Number.NaN);
    return [name, `${Math.round(rate)} (${ratio.toFixed(1)})`];
  });
  return {
    ...Object.fromEntries(compared),
    "first answer, ms": String(Math.round(firstAnswer)),
    "memory, MiB": `${memory.started} → ${memory.loaded}`,
  };
}
