import { expect, test } from "vitest";
import { unwrap } from "../../../src/index.ts";
import { one, useWorkflow } from "./support.ts";

const workflow = useWorkflow();

test("an API client of a customer signs in to that customer, until it is deleted", async () => {
  const company = await workflow.company();
  const roles = await unwrap(company.GET("/api/roles"));
  const role = one(roles, ({ name }) => name === "Company Admin");
  const generated = await unwrap(company.GET("/api/companies/clients/generate-client-credentials"));
  const { clientId, clientSecret } = { ...generated, clientSecret: String(generated.clientSecret) };
  const path = await unwrap(
    company.POST("/api/companies/clients", {
      body: {
        ...{ name: "Sync", clientId, clientSecret },
        statusId: 1,
        hasIpAddressRestriction: false,
        roleResourceIdList: [role.resourceId],
      },
    }),
  );
  const own = workflow.signIn(clientId, clientSecret).ownCompany();
  expect(await unwrap(own.GET("/api/roles"))).toEqual(roles);
  expect(workflow.mock.requests.filter(({ path: requested }) => requested === "/connect/token")).toHaveLength(2);

  const client = () => unwrap(company.GET("/api/companies/clients/{resourceId}", { params: { path } }));
  expect(await client()).toMatchObject({ name: "Sync" });
  await unwrap(company.DELETE("/api/companies/clients/{resourceId}", { params: { path } }));
  await expect(client()).rejects.toMatchObject({ code: "not_found" });
  const late = workflow.signIn(clientId, clientSecret).ownCompany();
  await expect(unwrap(late.GET("/api/roles"))).rejects.toMatchObject({ name: "AuthenticationError" });
});
