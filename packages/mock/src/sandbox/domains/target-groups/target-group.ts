import type { Schemas } from "../../operation-types.ts";
import { tableKind } from "../../world/table-kind.ts";

/** A target group as it is kept: what its rows show, but for what follows from its company and its members. */
export type TargetGroup = Omit<
  Schemas["TargetGroupSummary"],
  "companyName" | "userCount" | "userCountWithPhoneNumber" | "isSelected"
>;

export const targetGroups = tableKind<TargetGroup>("targetGroups", "resourceId");
