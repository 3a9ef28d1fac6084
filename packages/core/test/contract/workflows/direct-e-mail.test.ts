import { expect, test } from "vitest";
import { paginate, unwrap } from "../../../src/index.ts";
import { all, one, useWorkflow } from "./support.ts";

const workflow = useWorkflow();
const tenantId = "5b0c1f6e-71d8-4c52-9f0a-2d7e64b8a913"; // of Microsoft 365, told by the customer

test("direct e-mail is set up, tested, and made the way by which campaigns are sent", async () => {
  const company = await workflow.company("Tesselbrook Foods");
  const consent = await unwrap(company.GET("/api/companies/direct-email-settings/settings"));
  expect(consent).toMatchObject({ applicationId: expect.any(String), redirectUri: expect.any(String) });
  const google = await unwrap(company.GET("/api/companies/direct-email-settings/google-client"));
  expect(google).toMatchObject({ redirectUri: null });
  const domains = await unwrap(
    company.POST("/api/companies/direct-email-settings/domain-list", { body: { tenantId, type: 1 } }),
  );
  const path = await unwrap(
    company.POST("/api/companies/direct-email-settings", {
      body: { name: "M365", tenantId, allowedDomains: domains, type: 1 },
    }),
  );
  const domain = one(domains);
  const message = { from: `it@${domain}`, fromName: "IT", to: `ines@${domain}`, message: "Hello", tenantId, type: 1 };
  const send = (body: typeof message & { resourceId: string }) =>
    unwrap(company.POST("/api/companies/direct-email-settings/test", { body }));
  expect(await send({ ...message, ...path })).toEqual(path);
  await expect(send({ ...message, ...path, from: "it@elsewhere.example" })).rejects.toMatchObject({
    code: "bad_request",
  });

  await unwrap(company.PUT("/api/companies/direct-email-settings/make-default/{resourceId}", { params: { path } }));
  const settings = await all(paginate(company, "/api/companies/direct-email-settings/search"));
  expect(settings.filter(({ isDefault }) => isDefault)).toMatchObject([{ ...path, name: "M365" }]);
  const usual = await unwrap(company.GET("/api/phishing-simulator/phishing-campaign/default-email-delivery-setting"));
  expect(usual).toMatchObject(path);
});
