import { readCredential } from "../auth/credential.ts";
import { assertCompanyId } from "../scope/company-id.ts";
import type { View } from "../scope/view.ts";
import { type CallInit, call } from "./call.ts";
import type { AllCompaniesClient, CompanyClient, Keepnet, OwnCompanyClient } from "./client-types.ts";
import { createFamily, type Family } from "./family.ts";
import type { KeepnetOptions } from "./options.ts";
import { request } from "./request.ts";

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
  return client<Keepnet>(
    family,
    { name: "unbound" },
    {
      forCompany: (companyId: string) => {
        assertCompanyId(companyId);
        return client<CompanyClient>(family, { name: "company", companyId }, { companyId });
      },
      ownCompany: ({ trustToken = false } = {}) => client<OwnCompanyClient>(family, { name: "ownCompany", trustToken }),
      allCompanies: () => client<AllCompaniesClient>(family, { name: "allCompanies" }),
      credential: (options) => readCredential(family.transport.tokens, options?.signal),
    },
  );
}

type Verbs = "DELETE" | "GET" | "POST" | "PUT" | "openapi" | "request";

/** A client of a kind: immutable, and different from others in what it lets through alone. */
function client<Kind>(family: Family, view: View, members?: Omit<Kind, Verbs | symbol>): Kind {
  const verb = (method: string) => (path: string, init?: CallInit) => call(family, view, method, path, init);
  const made = {
    GET: verb("GET"),
    POST: verb("POST"),
    PUT: verb("PUT"),
    DELETE: verb("DELETE"),
    request: (method: string, path: string, init?: CallInit) => request(family, view, method, path, init),
    ...members,
  };
  // not enumerable: a client that is printed or serialised does not contain itself
  return Object.freeze(Object.defineProperty(made, "openapi", { value: made })) as Kind;
}
