import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { RowName } from "../../search/row-members.ts";
import { select } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { enrollments, findEnrollment } from "../enrollments/enrollment.ts";

/**
 * Sends an enrollment again to people in a report.
 *
 * @param rows - the report's rows, which the filter is about
 * @throws {Refusal} 400: nobody is chosen, or somebody who is not in the report.
 */
export async function resend(
  world: World,
  company: Company,
  enrollmentId: string,
  rows: readonly Schemas["TrainingReportPerson"][],
  row: RowName,
  { filter, selectAll = false, selectedItems = [], excludedItems = [] }: Schemas["ResendEnrollmentRequest"],
): Promise<void> {
  const ids = new Set(rows.map(({ targetUserResourceId }) => targetUserResourceId));
  const unknown = selectedItems.find((id) => !ids.has(id));
  if (!selectAll && unknown !== undefined) {
    throw new Refusal(400, "Invalid request", [`body.selectedItems: this report has nobody with the id ${unknown}`]);
  }
  const matching = () => select(rows, { filter, orderBy: "", ascending: true }, { row });
  const chosen = selectAll ? (await matching()).map(({ targetUserResourceId: id }) => id) : selectedItems;
  const excluded = new Set(selectAll ? excludedItems : []);
  const left = chosen.filter((id) => !excluded.has(id));
  if (left.length === 0) throw new Refusal(400, "Invalid request", ["body: nobody is chosen"]);
  const enrollment = findEnrollment(company, enrollmentId);
  const resent = Object.fromEntries(left.map((id) => [id, world.timestamp()]));
  company.table(enrollments).put({ ...enrollment, resentTimes: { ...enrollment.resentTimes, ...resent } });
}
