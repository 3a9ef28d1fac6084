import { quantile, type Samples } from "./measure.ts";

/** Prints medians and spread, and the median of the ratios to what the reference took in the same round. */
export function printTimings(title: string, unit: string, samples: Samples, reference: string): void {
  console.log(`\n${title}`);
  const base = samples[reference] ?? [];
  const rows = Object.entries(samples).map(([name, values]) => {
    const [low, first, median, third] = [0, 0.25, 0.5, 0.75].map((share) => quantile(values, share));
    const ratios = values.map((value, round) => value / (base[round] ?? Number.NaN));
    const row = { [`median, ${unit}`]: digits(median), ratio: quantile(ratios, 0.5).toFixed(2) };
    return [name, { ...row, min: digits(low), "first quartile": digits(first), "third quartile": digits(third) }];
  });
  console.table(Object.fromEntries(rows));
}

/** Prints rows of figures as they are. */
export function printRows(title: string, rows: Readonly<Record<string, object>>): void {
  console.log(`\n${title}`);
  console.table(rows);
}

const digits = (value = Number.NaN) => value.toFixed(1);
