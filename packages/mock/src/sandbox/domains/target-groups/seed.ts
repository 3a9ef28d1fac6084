import type { Domain } from "../../domain.ts";
import { targetGroups } from "./target-group.ts";

/** The groups that the search's examples show. */
export const seed: NonNullable<Domain["seed"]> = (world, examples) => {
  for (const { companyId = "", value } of examples.responses("searchTargetGroups")) {
    const table = world.company(companyId)?.table(targetGroups);
    for (const row of value.data?.results ?? []) {
      const {
        companyName: _company,
        userCount: _users,
        userCountWithPhoneNumber: _phones,
        isSelected: _is,
        ...kept
      } = row;
      table?.put(kept);
    }
  }
};
