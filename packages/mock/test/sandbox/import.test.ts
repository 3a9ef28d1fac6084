import { expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { dataOf, quillfern, refusalOf, rowsOf, type Signed, searchBody, signIn, tesselbrook } from "./support.ts";

const csv = [
  "Mail,Given Name",
  "elin@quillfern.example,Elin",
  "anneke.vos@quillfern.example,Anna",
  "elin@quillfern.example,Elin",
  "nobody,Nils",
].join("\n");
const fieldMappings = [
  { excelColumnName: "Mail", fieldName: "email" },
  { excelColumnName: "Given Name", fieldName: "FIRSTNAME" },
];
const group = "gT3wH8sLq5Nv";

interface Preview {
  readonly items: {
    readonly results: { readonly resourceId: string; readonly email: string; readonly status: string }[];
  };
  readonly newUserCount: number;
}

function formOf(text: string, name = "people.csv"): FormData {
  const form = new FormData();
  form.append("File", new File([text], name, { type: "text/csv" }));
  return form;
}

async function upload(keepnet: Signed, text = csv) {
  return dataOf<{ transactionId: string }>(keepnet.send("POST /api/target-users/upload", formOf(text), quillfern));
}

async function map(keepnet: Signed, text = csv, mappings: object[] = fieldMappings) {
  const { transactionId } = await upload(keepnet, text);
  const body = { transactionId, targetGroupResourceIds: [group], fieldMappings: mappings };
  const job = await dataOf<{ resourceId: string }>(
    keepnet.send("POST /api/target-users/create-mapping", body, quillfern),
  );
  return { transactionId, jobId: job.resourceId };
}

async function preview(keepnet: Signed, transactionId: string, members: object = {}): Promise<Preview> {
  const body = searchBody("Email", members);
  return dataOf(keepnet.send(`POST /api/target-users/${transactionId}/search`, body, quillfern));
}

/** What a job says when it has ended. */
async function resultOf(keepnet: Signed, jobId: string): Promise<object> {
  const ask = () => dataOf<object>(keepnet.send(`GET /api/target-users/mapping-job/${jobId}`, undefined, quillfern));
  expect(await ask()).toMatchObject({ status: "Processing" });
  return ask();
}

async function importRows(
  keepnet: Signed,
  transactionId: string,
  importType: string,
  selectedResourceIds: string[] = [],
) {
  const body = { importType, selectedResourceIds };
  await dataOf(keepnet.send(`POST /api/target-users/${transactionId}/import`, body, quillfern));
}

async function rowsOfItems(response: Promise<Response>) {
  return (await dataOf<Preview>(response)).items.results;
}

async function find(keepnet: Signed, email: string, company = quillfern) {
  const item = { fieldName: "Email", operator: "Contains", value: email };
  const filter = { condition: "AND", filterGroups: [{ condition: "AND", filterItems: [item] }] };
  return rowsOf<object>(keepnet.send("POST /api/target-users/search", searchBody("Email", { filter }), company));
}

test("a file's people are in the list once it is uploaded, mapped and imported", async () => {
  await using keepnet = await signIn();
  expect(await upload(keepnet)).toMatchObject({ rowCount: 4, columnCount: 2, duplicateCount: 1 });
  const { transactionId, jobId } = await map(keepnet);
  const uploaded = keepnet.send(`GET /api/target-users/upload/${transactionId}`, undefined, quillfern);
  expect(await dataOf(uploaded)).toMatchObject({
    fileType: "Csv",
    fileFieldNames: ["Mail", "Given Name"],
    data: [["elin@quillfern.example", "Elin"], expect.anything(), expect.anything(), ["nobody", "Nils"]],
  });
  const counts = { newUserCount: 1, existingUserCount: 1, invalidUserCount: 2 };
  expect(await resultOf(keepnet, jobId)).toEqual({ status: "Finished", ...counts, totalRowCount: 4 });
  expect(await preview(keepnet, transactionId)).toMatchObject(counts);
  await importRows(keepnet, transactionId, "All");
  expect(await find(keepnet, "elin@")).toMatchObject([{ firstName: "Elin", status: "Active" }]);
  expect(await find(keepnet, "anneke.vos@")).toMatchObject([
    { resourceId: "uA4fL8mRt2Wd", firstName: "Anna", lastName: "Vos" },
  ]);
  expect(await find(keepnet, "elin@", tesselbrook)).toEqual([]);
});

test("a job ends with an error when no row of its file can be imported, and the preview says why", async () => {
  await using keepnet = await signIn();
  const { transactionId, jobId } = await map(keepnet, "Mail,Given Name\nnobody,Nils\n");
  expect(await resultOf(keepnet, jobId)).toMatchObject({ status: "FinishedWithError", invalidUserCount: 1 });
  const { items } = await preview(keepnet, transactionId);
  const detail = [{ fieldName: "email", message: "This is not an e-mail address" }];
  expect(items.results).toMatchObject([{ status: "Error", validationDetail: detail }]);
});

test("a preview is filtered by status, and tells who is kept in step with a directory", async () => {
  await using keepnet = await signIn();
  const { transactionId } = await map(keepnet, `${csv}\ncarys.lindqvist@quillfern.example,C`);
  const statuses = async (value: string) => {
    const item = { fieldName: "Status", operator: "Include", value };
    const filter = { condition: "AND", filterGroups: [{ condition: "AND", filterItems: [item] }] };
    const { items } = await preview(keepnet, transactionId, { filter });
    return items.results.map(({ status }) => status);
  };
  expect(await statuses("New,Exists,Error,SCIM")).toEqual(["Exists", "SCIM", "New", "Error", "Error"]);
  expect(await statuses("Error")).toEqual(["Error", "Error"]);
  await importRows(keepnet, transactionId, "ImportAll");
  expect(await find(keepnet, "carys.lindqvist@")).toMatchObject([{ firstName: "Carys" }]);
});

test.each([
  ["ImportAll", true, true],
  ["All", true, true],
  ["OnlyNew", true, false],
  ["OnlyUpdateExisting", false, true],
  ["ImportSelected", false, true],
  ["Selected", false, true],
])("an import of the type %s takes the rows that its name says", async (importType, takesNew, takesExisting) => {
  await using keepnet = await signIn();
  const { transactionId } = await map(keepnet);
  const { items } = await preview(keepnet, transactionId);
  const existing = items.results.filter(({ status }) => status === "Exists").map(({ resourceId }) => resourceId);
  await importRows(keepnet, transactionId, importType, importType.endsWith("Selected") ? existing : []);
  expect(await find(keepnet, "elin@")).toHaveLength(takesNew ? 1 : 0);
  expect(await find(keepnet, "anneke.vos@")).toMatchObject([{ firstName: takesExisting ? "Anna" : "Anneke" }]);
});

test("a selection is taken with the member names of the web UI", async () => {
  await using keepnet = await signIn();
  const { transactionId } = await map(keepnet);
  const { items } = await preview(keepnet, transactionId);
  const SelectedResourceIds = items.results
    .filter(({ status }) => status === "New")
    .map(({ resourceId }) => resourceId);
  const body = { ImportType: "ImportSelected", SelectedResourceIds };
  await dataOf(keepnet.send(`POST /api/target-users/${transactionId}/import`, body, quillfern));
  expect(await find(keepnet, "elin@")).toHaveLength(1);
  expect(await find(keepnet, "anneke.vos@")).toMatchObject([{ firstName: "Anneke" }]);
});

test("an unknown type of import is refused, and so is a row that the preview does not have", async () => {
  await using keepnet = await signIn();
  const { transactionId } = await map(keepnet);
  const send = (body: object) => keepnet.send(`POST /api/target-users/${transactionId}/import`, body, quillfern);
  expect(await refusalOf(send({ importType: "Some" }))).toEqual([
    400,
    expect.stringMatching(/^body.importType: "Some" is not one of ImportAll, /),
  ]);
  expect(await refusalOf(send({ importType: "ImportSelected", selectedResourceIds: ["x"] }))).toEqual([
    400,
    "body.selectedResourceIds: the preview has no row x",
  ]);
});

test("custom fields and managers of a file reach the person", async () => {
  await using keepnet = await signIn();
  const mappings = [
    { excelColumnName: "Mail", fieldName: "Email" },
    { excelColumnName: "Centre", fieldName: "cost center" },
    { excelColumnName: "Start", fieldName: "Hired on" },
    { excelColumnName: "Boss", fieldName: "ManagerFirstName" },
  ];
  const text = "Mail,Centre,Start,Boss\nelin@quillfern.example,OPS-7,2026-03-01,Anneke\n";
  const { transactionId } = await map(keepnet, text, mappings);
  const { items } = await preview(keepnet, transactionId);
  expect(items.results).toMatchObject([
    { customFields: [{ name: "Cost center", value: "OPS-7" }, { name: "Hired on" }] },
  ]);
  await importRows(keepnet, transactionId, "ImportAll");
  expect(await find(keepnet, "elin@")).toMatchObject([
    {
      managerFullName: "Anneke",
      customFieldValues: [
        { name: "Cost center", dataType: "String", value: "OPS-7", timestampValue: null },
        { name: "Hired on", dataType: "Date", value: null, timestampValue: "2026-03-01" },
      ],
    },
  ]);
});

test("an upload that is renewed can be mapped again under its new id, and no longer under the old one", async () => {
  await using keepnet = await signIn();
  const { transactionId: first, jobId } = await map(keepnet);
  const renew = (id: string) => keepnet.send(`PUT /api/target-users/${id}/update`, undefined, quillfern);
  const { transactionId, oldTransactionId } = await dataOf<Record<"transactionId" | "oldTransactionId", string>>(
    renew(first),
  );
  expect([oldTransactionId, transactionId === first]).toEqual([first, false]);
  expect((await renew(first)).status).toBe(404);
  expect((await keepnet.send(`GET /api/target-users/mapping-job/${jobId}`, undefined, quillfern)).status).toBe(404);
  const search = () => keepnet.send(`POST /api/target-users/${transactionId}/search`, searchBody("Email"), quillfern);
  expect((await search()).status).toBe(400);
  const mapping = { transactionId, fieldMappings: fieldMappings.slice(0, 1) };
  await dataOf(keepnet.send("POST /api/target-users/create-mapping", mapping, quillfern));
  expect(await rowsOfItems(search())).toContainEqual(expect.objectContaining({ transactionId, firstName: null }));
});

test("a preview is exported with what is wrong with its rows", async () => {
  await using keepnet = await signIn();
  const { transactionId } = await map(keepnet, "Mail,Given Name\nelin@quillfern.example,Elin\nnobody,Nils\n");
  const body = searchBody("Email", { exportType: "CSV", reportAllPages: true });
  const file = await keepnet.send(`POST /api/target-users/${transactionId}/search/export`, body, quillfern);
  expect(await file.text()).toBe(
    [
      "Email,First Name,Last Name,Department,Status,Validation",
      "elin@quillfern.example,Elin,,,New,",
      "nobody,Nils,,,Error,This is not an e-mail address",
      "",
    ].join("\n"),
  );
});

test("an upload of another company, or none at all, is a 404", async () => {
  await using keepnet = await signIn();
  const { transactionId, jobId } = await map(keepnet);
  for (const request of [
    `GET /api/target-users/upload/${transactionId}`,
    `GET /api/target-users/mapping-job/${jobId}`,
  ]) {
    expect((await keepnet.send(request, undefined, tesselbrook)).status).toBe(404);
  }
  expect((await keepnet.send("GET /api/target-users/upload/x", undefined, quillfern)).status).toBe(404);
});

test.each([
  ["a file that is neither CSV nor Excel", formOf("x", "people.pdf"), /"people.pdf" is neither a CSV file/],
  ["a broken Excel file", formOf("x", "people.xlsx"), /"people.xlsx" is not a valid Excel file/],
  ["a CSV file with a broken quote", formOf('a,b\n"x,y\n'), /is not valid CSV/],
  ["an empty file", formOf(""), /its first line has to name the columns/],
  ["a form without a file", new FormData(), /^body.File is required$/],
])("%s is refused", async (_what, form, message) => {
  await using keepnet = await signIn();
  const refusal = await refusalOf(keepnet.send("POST /api/target-users/upload", form, quillfern));
  expect(refusal).toEqual([400, expect.stringMatching(message)]);
});

test.each([
  [
    "a column that the file does not have",
    { excelColumnName: "Phone", fieldName: "email" },
    /no column "Phone", but Mail/,
  ],
  [
    "an unknown field",
    { excelColumnName: "Mail", fieldName: "mail" },
    /"mail" is not one of the known fields Email, .*, Cost center, Hired on/,
  ],
  ["no e-mail address", { excelColumnName: "Mail", fieldName: "firstName" }, /no column is mapped to "Email"/],
])("a mapping with %s is refused", async (_what, mapping, message) => {
  await using keepnet = await signIn();
  const { transactionId } = await upload(keepnet);
  const body = { transactionId, fieldMappings: [mapping] };
  const refusal = await refusalOf(keepnet.send("POST /api/target-users/create-mapping", body, quillfern));
  expect(refusal).toEqual([400, expect.stringMatching(message)]);
});

test("an Excel file is imported as a CSV file is, by its first sheet", async () => {
  await using keepnet = await signIn();
  const cells = (...values: (string | number)[]) => values.map((value) => ({ value }));
  const rows = [cells("Mail", "Given Name", "Cost center"), cells("elin@quillfern.example", "Elin", 4100)];
  const workbook = await writeXlsxFile(rows).toBuffer();
  const form = new FormData();
  form.append("File", new File([new Uint8Array(workbook)], "people.xlsx"));
  const uploaded = await dataOf<{ transactionId: string }>(
    keepnet.send("POST /api/target-users/upload", form, quillfern),
  );
  expect(uploaded).toMatchObject({ rowCount: 1, columnCount: 3 });
  const { transactionId } = uploaded;
  expect(await dataOf(keepnet.send(`GET /api/target-users/upload/${transactionId}`, undefined, quillfern))).toEqual({
    fileType: "Excel",
    sheetNames: [expect.any(String)],
    data: [["elin@quillfern.example", "Elin", "4100"]],
    fileFieldNames: ["Mail", "Given Name", "Cost center"],
  });
  const body = { transactionId, fieldMappings };
  await dataOf(keepnet.send("POST /api/target-users/create-mapping", body, quillfern));
  await importRows(keepnet, transactionId, "All");
  expect(await find(keepnet, "elin@quillfern.example")).toMatchObject([{ firstName: "Elin" }]);
});

test("a row without a value that the company requires cannot be imported", async () => {
  await using keepnet = await signIn();
  const badge = { name: "Badge", ownerType: "Company", fieldDataType: "String", isRequired: true };
  await dataOf(keepnet.send("POST /api/custom-fields", badge, quillfern));
  const text = "Mail,Badge\nelin@quillfern.example,B-1\nfemi@quillfern.example,\n";
  const mappings = [
    { excelColumnName: "Mail", fieldName: "email" },
    { excelColumnName: "Badge", fieldName: "badge" },
  ];
  const { transactionId } = await map(keepnet, text, mappings);
  const { items } = await preview(keepnet, transactionId);
  expect(items.results).toMatchObject([
    { email: "elin@quillfern.example", status: "New", validationDetail: [] },
    { email: "femi@quillfern.example", status: "Error", validationDetail: [{ fieldName: "Badge" }] },
  ]);
});
