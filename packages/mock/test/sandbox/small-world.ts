// For documents of a test's own, in which the sandbox knows no company.

const form = { "application/x-www-form-urlencoded": { schema: { type: "object" } } };

/** The path item of the token endpoint. */
export const tokenPath = {
  post: {
    "x-keepnet-scope": "none",
    requestBody: { content: form },
    responses: { 200: { description: "A token", content: { "application/json": {} } } },
  },
};

/** A Reseller with one company, a Company Admin of it, and another of its users that may only read. */
export const dataset = {
  credentials: [
    { clientId: "reseller", clientSecret: "reseller-secret", companyId: "parent", role: "Reseller" },
    { clientId: "admin", clientSecret: "admin-secret", companyId: "child", role: "Company Admin" },
    { clientId: "reader", clientSecret: "reader-secret", companyId: "child", role: "Reader" },
  ],
  companies: [
    { id: "parent", name: "Parent", number: 1, tables: {} },
    { id: "child", name: "Child", number: 2, resellerId: "parent", tables: {} },
  ],
};
