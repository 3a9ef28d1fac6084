import { expect, test } from "vitest";
import { download, importUsers, paginate, unwrap, upload, waitFor } from "../../../src/index.ts";
import { all, linesOf, one, useWorkflow } from "./support.ts";

const workflow = useWorkflow();
const csv = (...lines: string[]) => new File([`${lines.join("\n")}\n`], "people.csv");

test("the people of a file are imported step by step, into a group, with a custom field", async () => {
  const company = await workflow.company();
  const group = one(await all(paginate(company, "/api/target-groups/search/current-company")));
  const [custom] = await unwrap(company.GET("/api/custom-fields/company"));
  const lines = ["Mail,Name,Extra", "elin@quillfern.example,Elin,1", "nobody,Nobody,2"];
  const { transactionId } = await unwrap(company.POST("/api/target-users/upload", { body: { File: csv(...lines) } }));
  const params = { path: { transactionId: String(transactionId) } };
  const file = await unwrap(company.GET("/api/target-users/upload/{transactionId}", { params }));
  expect(file.fileFieldNames).toEqual(["Mail", "Name", "Extra"]);
  const job = await unwrap(
    company.POST("/api/target-users/create-mapping", {
      body: {
        transactionId: params.path.transactionId,
        fieldMappings: [
          { excelColumnName: "Mail", fieldName: "email" },
          { excelColumnName: "Name", fieldName: "firstName" },
          { excelColumnName: "Extra", fieldName: String(custom?.name) },
        ],
        targetGroupResourceIds: [group.resourceId],
      },
    }),
  );
  const finished = await waitFor(
    ({ signal }) => company.GET("/api/target-users/mapping-job/{resourceId}", { params: { path: job }, signal }),
    { done: ({ status }) => status === "Finished", interval: 1 },
  );
  expect(finished).toMatchObject({ newUserCount: 1, invalidUserCount: 1 });
  const preview = await all(paginate(company, "/api/target-users/{transactionId}/search", { params }));
  expect(preview).toMatchObject([{ status: "New" }, { status: "Error" }]);
  const wanted = one(preview, ({ status }) => status === "New");
  await unwrap(
    company.POST("/api/target-users/{transactionId}/import", {
      params,
      body: { importType: "Selected", selectedResourceIds: [wanted.resourceId] },
    }),
  );
  const members = await all(
    paginate(company, "/api/target-groups/{resourceId}/users", { params: { path: { resourceId: group.resourceId } } }),
  );
  const elin = one(members, ({ email }) => email === "elin@quillfern.example");
  expect(elin.customFieldValues).toContainEqual(expect.objectContaining({ name: custom?.name, value: "1" }));
});

test("an upload is started again, and one call makes all steps", async () => {
  const company = await workflow.company();
  const example = await download(company, "/api/target-users/example-file", { body: { exportType: "Csv" } });
  const [columns = ""] = await linesOf(example);
  expect(columns.split(",")).toEqual(expect.arrayContaining(["Email", "First Name"]));
  const template = csv("Email,First Name", "ines@quillfern.example,Ines");
  const uploaded = (await upload(company, "/api/target-users/upload", { body: { File: template } })) as {
    transactionId: string;
  };
  const renewed = await unwrap(
    company.PUT("/api/target-users/{transactionId}/update", {
      params: { path: { transactionId: uploaded.transactionId } },
    }),
  );
  expect(renewed.oldTransactionId).toBe(uploaded.transactionId);
  const mapping = { Email: "email", "First Name": "firstName" };
  await importUsers(company, template, { mapping, interval: 1 });
  const people = await all(paginate(company, "/api/target-users/search"));
  expect(people.map(({ email }) => email)).toContain("ines@quillfern.example");
});
