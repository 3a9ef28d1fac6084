import { readCredential } from "../auth/credential.ts";
import { checkOptions } from "../errors/check-options.ts";
import { assertCompanyId } from "../scope/company-id.ts";
import type { View } from "../scope/view.ts";
import { type CallInit, call } from "./call.ts";
import { type ClientContext, createContext } from "./client-context.ts";
import { rememberClient } from "./client-info.ts";
import type { AllCompaniesClient, CompanyClient, Keepnet, OwnCompanyClient } from "./client-types.ts";
import { hide } from "./hide.ts";
import { type MethodName, methods } from "./method.ts";
import { openapiClient } from "./openapi-client.ts";
import type { KeepnetOptions } from "./options.ts";
import { request } from "./request.ts";

/**
 * Creates a client for the Keepnet API: openapi-fetch with sign-in and company scope. It sends nothing by itself.
 *
 * @param options - the credential as `auth`, and optional settings
 * @returns the unbound client, which spans all companies; its `forCompany(id)` returns the client of one company
 * @throws {KeepnetError} `invalid_options` for a missing credential, a base URL that is not https, an unknown option,
 * and an invalid value of an option
 *
 * @example
 * ```ts
 * const keepnet = createKeepnet({ auth: clientCredentials({ clientId, clientSecret }) });
 * const companies = await unwrap(keepnet.GET("/api/companies/my"));
 * ```
 */
export function createKeepnet(options: KeepnetOptions): Keepnet {
  const context = createContext(options);
  const unbound: View = { name: "unbound" };
  return client<Keepnet>(context, unbound, {
    forCompany: (companyId: string) => {
      assertCompanyId(companyId);
      return client<CompanyClient>(context, { name: "company", companyId });
    },
    ownCompany: (options = {}) => {
      checkOptions("ownCompany()", options, "trustToken:boolean");
      const { trustToken = false } = options;
      return client<OwnCompanyClient>(context, { name: "ownCompany", trustToken });
    },
    allCompanies: () => client<AllCompaniesClient>(context, { name: "allCompanies" }),
    credential: (options) => readCredential(context.transport.tokens, options),
    openapi: openapiClient((method, path, init) => call(context, unbound, method, path, init)),
  });
}

type Everywhere = MethodName | "companyId" | "request";

/** Creates an immutable client. Kinds of client differ only in the operations that they offer. */
function client<Kind>(context: ClientContext, view: View, members?: Omit<Kind, Everywhere | symbol>): Kind {
  const { name, companyId } = view;
  const callers = methods.map((method) => [
    method,
    (path: string, init?: CallInit) => call(context, view, method, path, init),
  ]);
  const made = hide(companyId === undefined ? {} : { companyId }, {
    ...Object.fromEntries(callers),
    request: (method: string, path: string, init?: CallInit) => request(context, view, method, path, init),
    [Symbol.toStringTag]: `Keepnet ${name}`,
    ...members,
  });
  rememberClient(made, context, view);
  return made as Kind;
}
