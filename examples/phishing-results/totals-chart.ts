import type { CampaignJobUser } from "@keepnet/openapi";
import { barX, ruleX, text } from "@observablehq/plot";
import { behaviorsOf, countOf } from "./behaviors.ts";
import { colorOf, drawChart } from "./chart.ts";
import { percent } from "./percent.ts";

/** How many people did what. */
export function totalsChart(document: Document, people: readonly CampaignJobUser[]): Element[] {
  const bars = behaviorsOf(people).map((behavior) => {
    const count = countOf(people, behavior);
    return { ...behavior, count, figure: `${count} (${percent(count, people.length)})` };
  });
  const longest = Math.max(...bars.map(({ label }) => label.length));
  return drawChart(document, {
    id: "totals",
    title: "How many people did what",
    description: bars.map(({ label, figure }) => `${label}: ${figure}.`).join(" "),
    options: () => ({
      height: bars.length * 44,
      marginLeft: 18 + longest * 7.5,
      marginTop: 0,
      marginBottom: 0,
      marginRight: 78,
      x: { axis: null, domain: [0, Math.max(1, people.length)] },
      y: { label: null, tickSize: 0, domain: bars.map(({ label }) => label) },
      marks: [
        barX(bars, { x: people.length, y: "label", fill: "var(--track)", insetTop: 6, insetBottom: 6 }),
        barX(bars, { x: "count", y: "label", fill: ({ id }) => colorOf(id), insetTop: 6, insetBottom: 6 }),
        text(bars, { x: people.length, y: "label", text: "figure", textAnchor: "start", dx: 6, fill: "currentColor" }),
        ruleX([0], { stroke: "var(--line)" }),
      ],
      color: { type: "identity" },
    }),
  });
}
