import { assertCompanyId } from "../scope/company-id.ts";
import type { View } from "../scope/view.ts";
import { type CallInit, call } from "./call.ts";
import type { AllCompaniesClient, CompanyClient, Keepnet, OwnCompanyClient } from "./client-types.ts";
import { createFamily, type Family } from "./family.ts";
import type { KeepnetOptions } from "./options.ts";

/**
 * Makes a client of the Keepnet API: openapi-fetch with sign-in and company scope. It sends nothing by itself.
 *
 * @param options - the credential, and what differs from the defaults
 * @returns the unbound client, which spans all companies; `forCompany(id)` gives the client of one
 * @throws {KeepnetError} `invalid_options` for a missing credential or a base URL that is not https
 *
 * @example
 * ```ts
 * const keepnet = createKeepnet({ auth: clientCredentials({ clientId, clientSecret }) });
 * const companies = await unwrap(keepnet.GET("/api/companies/my"));
 * ```
 */
export function createKeepnet(options: KeepnetOptions): Keepnet {
  const family = createFamily(options);
  return Object.freeze({
    ...verbs(family, { name: "unbound" }),
    forCompany: (companyId: string) => {
      assertCompanyId(companyId);
      return Object.freeze({ ...verbs(family, { name: "company", companyId }), companyId }) as CompanyClient;
    },
    ownCompany: ({ trustToken = false }: { trustToken?: boolean | undefined } = {}) =>
      Object.freeze(verbs(family, { name: "ownCompany", trustToken })) as OwnCompanyClient,
    allCompanies: () => Object.freeze(verbs(family, { name: "allCompanies" })) as AllCompaniesClient,
  }) as Keepnet;
}

function verbs(family: Family, view: View) {
  const verb = (method: string) => (path: string, init?: CallInit) => call(family, view, method, path, init);
  return { GET: verb("GET"), POST: verb("POST"), PUT: verb("PUT"), DELETE: verb("DELETE") };
}
