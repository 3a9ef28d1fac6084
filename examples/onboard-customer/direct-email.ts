import { paginate, unwrap } from "@keepnet/core";
import { findNamed } from "./named.ts";
import type { Step } from "./step.ts";

const providers = { Microsoft365: 1, GoogleWorkspace: 2 } as const;

/** The direct e-mail setting of the customer, which its administrator has to consent to. */
export const ensureDirectEmail: Step = async ({ company, customer: { directEmail }, signal }) => {
  if (!directEmail) return undefined;
  const { name, provider, tenantId = null, allowedDomains, default: isDefault } = directEmail;
  const what = `direct e-mail setting ${name}`;
  const settings = await Array.fromAsync(paginate(company, "/api/companies/direct-email-settings/search", { signal }));
  const existing = findNamed("direct e-mail setting", settings, name, (row) => row.name);
  signal.throwIfAborted();
  const body = { name, tenantId, allowedDomains, type: providers[provider] };
  const { resourceId } = existing ?? (await unwrap(company.POST("/api/companies/direct-email-settings", { body })));
  const done = { state: existing ? "exists" : "created", what, id: resourceId } as const;
  if (!isDefault || existing?.isDefault) return done;
  const params = { path: { resourceId } };
  await unwrap(company.PUT("/api/companies/direct-email-settings/make-default/{resourceId}", { params }));
  return { ...done, note: "it is now the default" };
};
