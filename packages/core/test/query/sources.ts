import { QueryClient } from "@tanstack/react-query";
import { type Client, clientCredentials, createKeepnet, type Keepnet } from "../../src/index.ts";
import { type Query, queryKey, queryOptions } from "../../src/query.ts";
import { envelope, startApiServer } from "../support/api-server.ts";
import { jwt } from "../support/jwt.ts";

const path = "/api/target-users/search";

const body = {
  pageNumber: 1,
  pageSize: 10,
  orderBy: "Email",
  ascending: true,
  filter: { condition: "AND", searchInputTextValue: "" },
} as const;

/** An API whose data is whose token asked, for which company; one QueryClient; and the same search by all who ask. */
export async function startSources() {
  const server = await startApiServer({
    token: (request) => {
      const who = new URLSearchParams(request.body).get("client_id");
      const claims = { reseller_access: String(who).startsWith("reseller"), root_access: false, who };
      return { body: { access_token: jwt(claims), token_type: "Bearer", expires_in: 3600 } };
    },
    api: ({ headers }) => {
      const payload = String(headers.authorization).split(".")[1] ?? "";
      const { who } = JSON.parse(Buffer.from(payload, "base64url").toString());
      return envelope(`${who} in ${headers["x-keepnet-company-id"] ?? "no named company"}`);
    },
  });
  const client = (clientId: string) =>
    createKeepnet({
      baseUrl: server.url,
      auth: clientCredentials({ clientId, clientSecret: `secret of ${clientId}` }),
    });
  const red = client("reseller-red");
  const blue = client("reseller-blue");
  const searches = {
    "reseller-red in a1": inCompany(red, "a1"),
    "reseller-red in b2": inCompany(red, "b2"),
    "reseller-blue in a1": inCompany(blue, "a1"),
    "reseller-red in no named company": inAllCompanies(red),
    "reseller-blue in no named company": inAllCompanies(blue),
    "admin-red in no named company": inOwnCompany(client("admin-red")),
    "admin-blue in no named company": inOwnCompany(client("admin-blue")),
    "reseller-red in c3": unbound(red, "c3"),
    "reseller-red in d4": unbound(red, "d4"),
    "reseller-blue in c3": unbound(blue, "c3"),
  };
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  return { server, queryClient, red, searches };
}

const inCompany = (keepnet: Keepnet, companyId: string) => {
  const client = keepnet.forCompany(companyId);
  return search(client, queryOptions(client, "POST", path, { body }));
};

const inAllCompanies = (keepnet: Keepnet) => {
  const client = keepnet.allCompanies();
  return search(client, queryOptions(client, "POST", path, { body }));
};

const inOwnCompany = (keepnet: Keepnet) => {
  const client = keepnet.ownCompany();
  return search(client, queryOptions(client, "POST", path, { body }));
};

const unbound = (keepnet: Keepnet, companyId: string) => {
  const params = { header: { "X-KEEPNET-Company-Id": companyId } };
  return search(keepnet, queryOptions(keepnet, "POST", path, { body, params }));
};

function search(
  client: Client<"allCompanies"> | Client<"company"> | Client<"ownCompany"> | Keepnet,
  options: Query<unknown>,
) {
  return { clientKey: queryKey(client), options };
}
