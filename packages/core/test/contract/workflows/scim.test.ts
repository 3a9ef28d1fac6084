import { expect, test } from "vitest";
import { paginate, unwrap } from "../../../src/index.ts";
import { all, one, useWorkflow } from "./support.ts";

const workflow = useWorkflow();

test("SCIM is set up, renamed, gets another token, and is removed", async () => {
  const company = await workflow.company("Tesselbrook Foods");
  const { fields } = await unwrap(company.GET("/api/scim/fields"));
  const field = one(fields ?? []);
  const custom = await unwrap(
    company.POST("/api/custom-fields", {
      body: { name: "Cost centre", fieldDataType: "String", ownerType: "Company" },
    }),
  );
  const { token } = await unwrap(
    company.POST("/api/scim", {
      body: {
        name: "Stores",
        fieldMappings: [{ scimFieldResourceId: field.resourceId, customFieldResourceId: custom.resourceId }],
      },
    }),
  );
  const integrations = () => all(paginate(company, "/api/scim/search"));
  const path = { resourceId: one(await integrations(), ({ name }) => name === "Stores").resourceId };
  await unwrap(company.PUT("/api/scim/{resourceId}", { params: { path }, body: { name: "Shops" } }));
  const read = () => unwrap(company.GET("/api/scim/{resourceId}", { params: { path } }));
  expect(await read()).toMatchObject({
    name: "Shops",
    mappingDetails: [{ scimPath: field.name, customFieldName: "Cost centre" }],
  });
  const revoked = await unwrap(company.POST("/api/scim/{resourceId}/revoke", { params: { path } }));
  expect(revoked.token).not.toBe(token);
  await unwrap(company.DELETE("/api/scim/{resourceId}", { params: { path } }));
  expect((await integrations()).map(({ name }) => name)).not.toContain("Shops");
  await expect(read()).rejects.toMatchObject({ code: "not_found" });
});
