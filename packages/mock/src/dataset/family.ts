import type { CompanyData } from "../sandbox/world/company.ts";
import type { Problem } from "./problem.ts";

/** What is wrong between the companies of a dataset: who is above itself, and parts of another Reseller's company. */
export function checkFamilies(companies: readonly CompanyData[]): Problem[] {
  const byId = new Map(companies.map((company) => [company.id, company]));
  const circle = circleIn(byId);
  const [first, second = first] = circle;
  if (first !== undefined) {
    const member = first.parentId === second?.id ? "parentId" : "resellerId";
    const text = `puts the company above itself: ${[...circle, first].map(({ id }) => id).join(" → ")}`;
    return [{ path: ["companies", companies.indexOf(first), member], text }];
  }
  return companies.flatMap(({ parentId, resellerId }, index) => {
    const parent = byId.get(parentId ?? "");
    if (parent === undefined || parent.id === resellerId || parent.resellerId === resellerId) return [];
    return [
      { path: ["companies", index, "parentId"], text: `must be a company of the same Reseller, not "${parent.id}"` },
    ];
  });
}

/** Companies of which each has the next one above it, and the last one the first; none where every way up ends. */
function circleIn(byId: ReadonlyMap<string, CompanyData>): CompanyData[] {
  const ended = new Set<string>();
  for (const company of byId.values()) {
    const way = [company];
    const onWay = new Set([company.id]);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const above = [last.parentId, last.resellerId].find((id) => id !== undefined && !ended.has(id));
      const next = byId.get(above ?? "");
      if (next === undefined) {
        ended.add(last.id);
        onWay.delete(last.id);
        way.pop();
      } else if (onWay.has(next.id)) {
        return way.slice(way.indexOf(next));
      } else {
        onWay.add(next.id);
        way.push(next);
      }
    }
  }
  return [];
}
