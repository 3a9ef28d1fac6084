import type { Company } from "../sandbox/world/company.ts";
import type { World } from "../sandbox/world/world.ts";

const ids = { quillfern: "qL3nF8vXr2Ta", tesselbrook: "tB6kD1wZp9Ye" };

/** One of the companies that the examples show. */
export function companyNamed(name: keyof typeof ids, world: World): Company {
  const company = world.company(ids[name]);
  if (company === undefined) throw new Error(`The document's examples show no company ${ids[name]}`);
  return company;
}
