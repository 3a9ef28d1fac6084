import type { Domain } from "../../domain.ts";
import { targetGroups } from "../target-groups/target-group.ts";
import { targetUsers } from "./target-user.ts";

/** The people that the search's examples show, in their company's first group and in the one of their department. */
export const seed: NonNullable<Domain["seed"]> = (world, examples) => {
  for (const { companyId = "", value } of examples.answers("searchTargetUsers")) {
    const company = world.company(companyId);
    const groups = [...(company?.table(targetGroups).values() ?? [])];
    for (const row of value.data?.results ?? []) {
      const own = groups.filter(({ name }, index) => index === 0 || name === row.department);
      company?.table(targetUsers).put({ ...row, targetGroupResourceIds: own.map(({ resourceId }) => resourceId) });
    }
  }
};
