import type { Credential } from "../access/credential.ts";

/** The built-in credentials: one of each role, and a Reseller that manages other companies than the first. */
export const credentials: readonly Credential[] = [
  { clientId: "mock-reseller", clientSecret: "mock-reseller-secret", companyId: "rS7hB2kQ9mWx", role: "Reseller" },
  {
    clientId: "mock-second-reseller",
    clientSecret: "mock-second-reseller-secret",
    companyId: "rL4vN8tGc3Py",
    role: "Reseller",
  },
  {
    clientId: "mock-company-admin",
    clientSecret: "mock-company-admin-secret",
    companyId: "qL3nF8vXr2Ta",
    role: "Company Admin",
  },
  {
    clientId: "mock-report-reader",
    clientSecret: "mock-report-reader-secret",
    companyId: "tB6kD1wZp9Ye",
    role: "Report Reader",
    permissions: [
      "companies/{resourceId}|GET",
      "enrollments/search|POST",
      "enrollments/search/export|POST",
      "target-users/search|POST",
      "training-reports/{enrollmentId}/summary|GET",
      "training-reports/{enrollmentId}/users/search|POST",
    ],
  },
];
