import { paginate, unwrap } from "@keepnet/core";
import { findNamed } from "./named.ts";
import type { Step } from "./step.ts";

/** The group of companies that the customer belongs to. It is the Reseller's, and may have other companies. */
export const ensureCompanyGroup: Step = async ({ keepnet, company, customer: { companyGroup }, signal }) => {
  if (companyGroup === undefined) return undefined;
  const what = `company group ${companyGroup}`;
  const groups = await Array.fromAsync(paginate(keepnet, "/api/company-groups/search-with-parent", { signal }));
  const group = findNamed("company group", groups, companyGroup, ({ name }) => name);
  if (!group) {
    signal.throwIfAborted();
    const body = { name: companyGroup, companyResourceIdArray: [company.companyId] };
    const { resourceId } = await unwrap(keepnet.POST("/api/company-groups", { body }));
    return { state: "created", what, id: resourceId };
  }

  const { resourceId } = group;
  const params = { path: { resourceId } };
  const path = "/api/company-groups/{resourceId}/companies/search";
  const members = await Array.fromAsync(paginate(keepnet, path, { params, signal }));
  const ids = members.map(({ companyResourceId }) => companyResourceId);
  if (ids.includes(company.companyId)) return { state: "exists", what, id: resourceId };
  signal.throwIfAborted();
  // all of them, because the documentation does not say for certain that those left out stay
  const body = { companyResourceIdArray: [...ids, company.companyId] };
  await unwrap(keepnet.PUT("/api/company-groups/{resourceId}/participants", { params, body }));
  return { state: "exists", what, id: resourceId, note: "the company was added" };
};
