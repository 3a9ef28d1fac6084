import type { CampaignJobUser } from "@keepnet/openapi";
import { axisY, barX, ruleX } from "@observablehq/plot";
import { behaviorsOf, did, type KnownBehavior } from "./behaviors.ts";
import { colorOf, drawChart } from "./chart.ts";
import type { Department } from "./departments.ts";

/** What people did at most, as parts of each department. Reports do not count here: who clicked may report too. */
export function departmentChart(
  document: Document,
  departments: readonly Department[],
  people: readonly CampaignJobUser[],
): Element[] {
  const steps = behaviorsOf(people).filter(({ id }) => id !== "reported");
  const parts = departments.flatMap(({ name, people: members }) => {
    const groups = Map.groupBy(members, (person) => furthest(person, steps)?.id ?? "nothing");
    const ids = [...steps.map(({ id }) => id).reverse(), "nothing"];
    return ids.map((id) => ({ name, id, count: groups.get(id as KnownBehavior["id"] | "nothing")?.length ?? 0 }));
  });
  const max = Math.max(...departments.map(({ people }) => people.length));
  const longest = Math.max(...departments.map(({ name }) => name.length));
  return drawChart(document, {
    id: "departments",
    title: "What people did at most, by department",
    description: "The table beside it has the figures.",
    options: () => ({
      height: departments.length * 32 + 44,
      marginLeft: Math.min(140, 18 + longest * 7.5),
      marginTop: 0,
      marginRight: 16,
      marginBottom: 44,
      x: {
        label: "People",
        labelAnchor: "center",
        labelArrow: false,
        tickFormat: "d",
        ticks: Math.min(5, max),
        grid: true,
      },
      y: { axis: null, domain: departments.map(({ name }) => name) },
      marks: [
        axisY({ label: null, tickSize: 0, lineWidth: 9, textOverflow: "ellipsis" }),
        barX(parts, { x: "count", y: "name", fill: ({ id }) => colorOf(id), insetTop: 4, insetBottom: 4 }),
        ruleX([0], { stroke: "var(--line)" }),
      ],
      color: { type: "identity" },
    }),
  });
}

function furthest(person: CampaignJobUser, steps: readonly KnownBehavior[]): KnownBehavior | undefined {
  return steps.findLast((step) => did(person, step));
}
