import { companies, type Keepnet, unwrap } from "@keepnet/core";
import type { Customer } from "./customer.ts";
import { lookUp } from "./look-ups.ts";
import { findNamed } from "./named.ts";
import type { Done } from "./step.ts";

/** The customer's company. What a company with its name has already is left as it is. */
export async function ensureCompany(
  keepnet: Keepnet,
  customer: Customer,
  signal: AbortSignal,
): Promise<Done & { readonly id: string }> {
  const { name, license } = customer;
  const what = `company ${name}`;
  // before anything is created, so that a wrong name is found first
  const ids = await lookUp(keepnet, customer, signal);
  const all = await companies(keepnet, { signal }).toArray();
  const existing = findNamed("company", all, name, ({ companyName }) => companyName);
  if (existing) return { state: "exists", what, id: existing.companyResourceId };

  signal.throwIfAborted();
  const { resourceId } = await unwrap(
    keepnet.POST("/api/companies", {
      body: {
        ...ids,
        Name: name,
        LicenseStartDate: license.start,
        LicenseEndDate: license.end,
        IsNumberOfUsersLimited: license.users !== undefined,
        NumberOfUsers: license.users ?? 9999, // what the web interface sends for no limit
        StatusId: 1,
      },
    }),
  );
  return { state: "created", what, id: resourceId };
}
