import type { Context } from "../../handler.ts";
import type { OperationId } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";

/** Ids of companies, once each, of which the caller manages every one. @throws {Refusal} 403 or 404. */
export function managed(
  { world, companies }: Pick<Context<OperationId>, "world" | "companies">,
  ids: readonly string[],
): string[] {
  for (const id of ids) {
    if (world.company(id) === undefined) throw new Refusal(404, `There is no company ${id}`);
    if (!companies.some((company) => company.id === id)) {
      throw new Refusal(403, `This credential does not manage the company ${id}`);
    }
  }
  return [...new Set(ids)];
}
