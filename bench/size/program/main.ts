import { bearer, createKeepnet, isKeepnetError, paginate, unwrap } from "@keepnet/core";

// What a user's program has of each kind: the compiler's work for it is gated, so do not change it with the API.
const keepnet = createKeepnet({ auth: bearer("a-token") });

export async function main(): Promise<string[]> {
  const lines: string[] = [];
  for await (const company of paginate(keepnet, "/api/companies/search")) {
    const acme = keepnet.forCompany(company.companyResourceId);
    const roles = await unwrap(acme.GET("/api/roles"));
    lines.push(...roles.map((role) => role.name ?? ""));
    const { data, error } = await acme.GET("/api/scim/{resourceId}", { params: { path: { resourceId: "abc" } } });
    lines.push(data ? "found" : String(error.message));
  }
  for await (const page of paginate(keepnet.allCompanies(), "/api/target-users/search").pages()) {
    lines.push(...page.rows.map((user) => user.email ?? ""));
  }
  try {
    await unwrap(
      keepnet.ownCompany().DELETE("/api/companies/clients/{resourceId}", { params: { path: { resourceId: "abc" } } }),
    );
  } catch (error) {
    if (isKeepnetError(error)) lines.push(error.code);
  }
  return lines;
}
