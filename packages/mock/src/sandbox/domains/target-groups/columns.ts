import type { Columns } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";

/** The columns of an exported list of groups. */
export const columns: Columns<Schemas["TargetGroupSummary"]> = {
  Name: ({ name }) => name,
  Users: ({ userCount }) => userCount,
  Priority: ({ priority }) => priority,
  Created: ({ createTime }) => createTime,
};
