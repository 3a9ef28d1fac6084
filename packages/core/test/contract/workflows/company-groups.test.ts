import { expect, test } from "vitest";
import { companies, paginate, unwrap } from "../../../src/index.ts";
import { all, useWorkflow } from "./support.ts";

const workflow = useWorkflow();

test("companies are put into a group, listed, and taken out of it", async () => {
  const { keepnet } = workflow;
  const [first = "", second = ""] = (await companies(keepnet).toArray()).map((row) => row.companyResourceId);
  const path = await unwrap(keepnet.POST("/api/company-groups", { body: { name: "Northern customers" } }));
  const add = (...ids: string[]) =>
    unwrap(
      keepnet.PUT("/api/company-groups/{resourceId}/participants", {
        params: { path },
        body: { companyResourceIdArray: ids },
      }),
    );
  const members = async () => {
    const rows = await all(
      paginate(keepnet, "/api/company-groups/{resourceId}/companies/search", { params: { path } }),
    );
    return new Set(rows.map(({ companyResourceId }) => companyResourceId));
  };
  await add(first);
  await add(second);
  expect(await members()).toEqual(new Set([first, second]));
  await unwrap(
    keepnet.DELETE("/api/company-groups/{resourceId}/participants", {
      params: { path },
      body: { companyResourceIdArray: [first] },
    }),
  );
  expect(await members()).toEqual(new Set([second]));
  await unwrap(keepnet.DELETE("/api/company-groups/{resourceId}", { params: { path } }));
  await expect(members()).rejects.toMatchObject({ code: "not_found" });
  expect((await companies(keepnet).toArray()).map((row) => row.companyResourceId)).toContain(first);
});
