import { expect, test } from "@playwright/test";

test("the mock that Playwright started responds", async ({ request }) => {
  const form = {
    grant_type: "client_credentials",
    client_id: "mock-company-admin",
    client_secret: "mock-company-admin-secret",
    scope: "api1",
  };
  const { access_token: token } = await (await request.post("/connect/token", { form })).json();
  const response = await request.get("/api/companies/my", { headers: { authorization: `Bearer ${token}` } });
  expect((await response.json()).data).toHaveLength(1);
});
