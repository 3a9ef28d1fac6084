import type { RequestOptions } from "@keepnet/core";

export interface Operation {
  readonly method: "GET" | "POST";
  readonly path: `/${string}`;
  readonly scope: RequestOptions["scope"];
}

/** All that the browser may call. Each of them only reads. */
export const operations: readonly Operation[] = [
  { method: "POST", path: "/api/companies/search", scope: "reseller" },
  { method: "GET", path: "/api/companies/{resourceId}", scope: "company-path" },
  { method: "GET", path: "/api/companies/{resourceId}/license-check", scope: "company-path" },
  { method: "POST", path: "/api/enrollments/search", scope: "company" },
  { method: "POST", path: "/api/phishing-simulator/phishing-campaign/search", scope: "company" },
  { method: "POST", path: "/api/phishing-simulator/phishing-campaign-job-report/search", scope: "company" },
];
