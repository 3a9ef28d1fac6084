import { defaultBaseUrl } from "@keepnet/openapi/metadata";
import createClient from "openapi-fetch";
import { readCredential } from "../auth/credential.ts";
import { KeepnetError } from "../errors/keepnet-error.ts";
import { assertCompanyId } from "../scope/company-id.ts";
import type { View } from "../scope/view.ts";
import { parseBaseUrl } from "../transport/base-url.ts";
import { type CallInit, call } from "./call.ts";
import type { AllCompaniesClient, CompanyClient, Keepnet, OwnCompanyClient } from "./client-types.ts";
import type { Family, HttpClient } from "./family.ts";
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
    credential: (options?: { signal?: AbortSignal | undefined }) =>
      readCredential(family.transport.tokens, options?.signal),
  }) as Keepnet;
}

function createFamily({
  auth,
  baseUrl = defaultBaseUrl,
  companyIn = "header",
  middleware = [],
  hooks = {},
  ...rest
}: KeepnetOptions): Family {
  if (typeof auth?.connect !== "function") {
    const message = "createKeepnet() needs a credential. Pass auth: clientCredentials({ clientId, clientSecret }).";
    throw new KeepnetError({ code: "invalid_options", message });
  }
  const url = parseBaseUrl(baseUrl);
  // called without a receiver, which browsers insist on; looked up late, so that a test can replace it
  const fetch = rest.fetch ?? ((request: Request) => globalThis.fetch(request));
  const http = createClient({ baseUrl: url.href }) as unknown as HttpClient;
  http.use(...middleware);
  return { baseUrl: url, companyIn, http, transport: { fetch, tokens: auth.connect({ baseUrl: url, fetch, hooks }) } };
}

function verbs(family: Family, view: View) {
  const verb = (method: string) => (path: string, init?: CallInit) => call(family, view, method, path, init);
  return { GET: verb("GET"), POST: verb("POST"), PUT: verb("PUT"), DELETE: verb("DELETE") };
}
