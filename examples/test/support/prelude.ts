// What the examples in docstrings take for granted: names that stand in no example of their own.
import { clientCredentials, createKeepnet } from "@keepnet/core";
import { QueryClient } from "@tanstack/query-core";

export { join } from "node:path";
export { MutationObserver } from "@tanstack/query-core";
export { Keyv } from "keyv";

const { KEEPNET_BASE_URL: baseUrl } = process.env;
export const { KEEPNET_CLIENT_ID: clientId = "unset", KEEPNET_CLIENT_SECRET: clientSecret = "unset" } = process.env;
export const id = "qL3nF8vXr2Ta";
export const company = { companyResourceId: id };
export const keepnet = createKeepnet({ baseUrl, auth: clientCredentials({ clientId, clientSecret }) });
export const acme = keepnet.forCompany(id);
export const queryClient = new QueryClient();
export const body = {
  pageNumber: 1,
  pageSize: 10,
  orderBy: "Email",
  ascending: true,
  exportType: "CSV",
  reportAllPages: true,
  filter: { condition: "AND", searchInputTextValue: "" },
} as const;

/** A secret store that has a token. */
export const vault = { read: (_name: string) => "a-token" };

const entries = new Map<string, string>();
/** What the example of a store of one's own uses of a Redis client. */
export const redis = {
  get: async (key: string) => entries.get(key),
  set: async (key: string, value: string, _options: { PX: number }) => void entries.set(key, value),
  del: async (key: string) => void entries.delete(key),
};
