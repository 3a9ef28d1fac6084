import type { Schemas } from "../../operation-types.ts";
import { countsOf } from "./preview.ts";
import type { Mapping } from "./transaction.ts";

/** The state of the job that applies a mapping, which runs until it is asked for a second time. It fails when not one row of the file can be imported. */
export function stateOf({ preview }: Mapping, isRunning: boolean): Schemas["MappingJob"] {
  const totalRowCount = preview.length;
  if (isRunning) {
    return { status: "Processing", newUserCount: 0, existingUserCount: 0, invalidUserCount: 0, totalRowCount };
  }
  const counts = countsOf(preview);
  const hasFailed = totalRowCount > 0 && counts.invalidUserCount === totalRowCount;
  return { status: hasFailed ? "FinishedWithError" : "Finished", ...counts, totalRowCount };
}
