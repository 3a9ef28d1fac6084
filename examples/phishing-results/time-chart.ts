import type { CampaignJobUser } from "@keepnet/openapi";
import { lineY, ruleY } from "@observablehq/plot";
import { behaviorsOf, did, type KnownBehavior, timeOf } from "./behaviors.ts";
import { colorOf, drawChart } from "./chart.ts";

const hour = 3_600_000;

/** How many people had done what, hour by hour. Undefined where a time cannot be read. */
export function timeChart(
  document: Document,
  people: readonly CampaignJobUser[],
  start: number | undefined,
): Element[] | undefined {
  const behaviors = behaviorsOf(people);
  const times = behaviors.map((behavior) => timesOf(people, behavior));
  if (start === undefined || times.flat().includes(undefined)) return undefined;
  const elapsed = times.map((ones) => ones.map((time = start) => Math.max(0, time - start) / hour));
  const end = Math.max(1, ...elapsed.flat());
  const max = Math.max(1, ...elapsed.map((ones) => ones.length));
  const unit = end > 72 ? { name: "Days", hours: 24 } : { name: "Hours", hours: 1 };
  const lines = behaviors.flatMap(({ id }, index) => {
    const sorted = (elapsed[index] ?? []).toSorted((a, b) => a - b);
    const steps = [0, ...sorted, end].map((time, step) => ({ time, count: Math.min(step, sorted.length) }));
    return steps.map(({ time, count }) => ({ id, time: time / unit.hours, count }));
  });
  return drawChart(document, {
    id: "time",
    title: `People over the first ${Math.ceil(end / unit.hours)} ${unit.name.toLowerCase()}`,
    description: behaviors
      .map(({ label }, index) => `${label}: ${halfOf(elapsed[index] ?? [], unit.name, unit.hours)}.`)
      .join(" "),
    options: (width) => ({
      height: 280,
      marginTop: 30,
      marginLeft: 40,
      marginRight: 16,
      marginBottom: 44,
      x: {
        label: `${unit.name} since the start`,
        labelAnchor: "center",
        labelArrow: false,
        ticks: width > 400 ? 8 : 5,
      },
      y: { label: "People", labelArrow: false, grid: true, tickFormat: "d", ticks: Math.min(5, max), domain: [0, max] },
      marks: [
        ruleY([0], { stroke: "var(--line)" }),
        lineY(lines, {
          x: "time",
          y: "count",
          z: "id",
          stroke: ({ id }) => colorOf(id),
          strokeWidth: 2.5,
          curve: "step-after",
        }),
      ],
      color: { type: "identity" },
    }),
  });
}

function timesOf(people: readonly CampaignJobUser[], behavior: KnownBehavior): (number | undefined)[] {
  return people.filter((person) => did(person, behavior)).map((person) => timeOf(person, behavior));
}

/** When half of those who ever did it had done it. */
function halfOf(times: readonly number[], unitName: string, unitHours: number): string {
  const half = times.toSorted((a, b) => a - b)[Math.ceil(times.length / 2) - 1];
  if (half === undefined) return "nobody";
  return `${times.length}, half of them after ${(half / unitHours).toFixed(1)} ${unitName.toLowerCase()}`;
}
