import { type Auth, createKeepnet, isKeepnetError, paginate, unwrap } from "@keepnet/core";

export interface Outcome {
  companies: string[];
  roles: number;
  /** How the client refuses a call that names another company than its own. */
  refused: string;
}

/** The same on every runtime: lists the companies, reads something in each, and tries to reach one from another. */
export async function run(baseUrl: string, auth: Auth): Promise<Outcome> {
  const keepnet = createKeepnet({ baseUrl, auth });
  const outcome: Outcome = { companies: [], roles: 0, refused: "no" };
  for await (const { companyResourceId } of paginate(keepnet, "/api/companies/search", { body: { pageSize: 2 } })) {
    outcome.companies.push(companyResourceId);
    const roles = await unwrap(keepnet.forCompany(companyResourceId).GET("/api/roles"));
    outcome.roles += roles.filter(({ name }) => name !== "").length;
  }
  const [first = "", second = ""] = outcome.companies;
  try {
    await keepnet.forCompany(first).GET("/api/roles", { headers: { "X-KEEPNET-Company-Id": second } });
  } catch (error) {
    if (isKeepnetError(error)) outcome.refused = error.code;
  }
  return outcome;
}
