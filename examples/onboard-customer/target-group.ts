import { paginate, unwrap } from "@keepnet/core";
import { findNamed } from "./named.ts";
import type { Step } from "./step.ts";

/** The group of the customer's people. */
export const ensureTargetGroup: Step = async (context) => {
  const { company, customer, signal } = context;
  if (!customer.targetGroup) return undefined;
  const { name, priority } = customer.targetGroup;
  const what = `target group ${name}`;
  const existing = await findTargetGroup(context, name);
  if (existing) return { state: "exists", what, id: existing.resourceId };
  signal.throwIfAborted();
  const { resourceId } = await unwrap(company.POST("/api/target-groups", { body: { name, priority } }));
  return { state: "created", what, id: resourceId };
};

/** The target group of the company with a name. */
export async function findTargetGroup(
  { company, signal }: Pick<Parameters<Step>[0], "company" | "signal">,
  name: string,
) {
  const groups = await Array.fromAsync(paginate(company, "/api/target-groups/search/current-company", { signal }));
  return findNamed("target group", groups, name, (group) => group.name);
}
