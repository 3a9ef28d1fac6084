import { expect, test } from "vitest";
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
  { excelColumnName: "Given Name", fieldName: "firstName" },
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

async function map(keepnet: Signed) {
  const { transactionId } = await upload(keepnet);
  const body = { transactionId, targetGroupResourceIds: [group], fieldMappings };
  const job = await dataOf<{ resourceId: string }>(
    keepnet.send("POST /api/target-users/create-mapping", body, quillfern),
  );
  return { transactionId, jobId: job.resourceId };
}

async function preview(keepnet: Signed, transactionId: string): Promise<Preview> {
  const response = await keepnet.send(`POST /api/target-users/${transactionId}/search`, searchBody("Email"), quillfern);
  return (await response.json()) as Preview;
}

async function find(keepnet: Signed, text: string, company = quillfern) {
  const filter = { searchInputTextValue: text, condition: "AND" };
  return rowsOf<object>(keepnet.send("POST /api/target-users/search", searchBody("Email", { filter }), company));
}

test("a file's people are in the list once it is uploaded, mapped and imported", async () => {
  await using keepnet = await signIn();
  expect(await upload(keepnet)).toMatchObject({ rowCount: 4, columnCount: 2, duplicateCount: 1 });
  const { transactionId, jobId } = await map(keepnet);
  const uploaded = keepnet.send(`GET /api/target-users/upload/${transactionId}`, undefined, quillfern);
  expect(await dataOf(uploaded)).toMatchObject({ fileType: "Csv", fileFieldNames: ["Mail", "Given Name"] });
  const job = () => dataOf(keepnet.send(`GET /api/target-users/mapping-job/${jobId}`, undefined, quillfern));
  expect(await job()).toMatchObject({ status: "Processing" });
  expect(await job()).toMatchObject({ status: "Completed" });
  expect(await preview(keepnet, transactionId)).toMatchObject({
    newUserCount: 1,
    existingUserCount: 1,
    invalidUserCount: 2,
  });
  const all = { importType: "All", selectedResourceIds: [] };
  await dataOf(keepnet.send(`POST /api/target-users/${transactionId}/import`, all, quillfern));
  expect(await find(keepnet, "elin@")).toMatchObject([{ firstName: "Elin", status: "Active" }]);
  expect(await find(keepnet, "anneke.vos@")).toMatchObject([
    { resourceId: "uA4fL8mRt2Wd", firstName: "Anna", lastName: "Vos" },
  ]);
  expect(await find(keepnet, "elin@", tesselbrook)).toEqual([]);
});

test("of a preview, only the selected rows are imported", async () => {
  await using keepnet = await signIn();
  const { transactionId } = await map(keepnet);
  const { items } = await preview(keepnet, transactionId);
  const selected = items.results.filter(({ status }) => status === "Existing").map(({ resourceId }) => resourceId);
  const body = { importType: "Selected", selectedResourceIds: selected };
  await dataOf(keepnet.send(`POST /api/target-users/${transactionId}/import`, body, quillfern));
  expect(await find(keepnet, "elin@")).toEqual([]);
  expect(await find(keepnet, "anneke.vos@")).toMatchObject([{ firstName: "Anna" }]);
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
  ["a file that is no CSV", formOf("x", "people.pdf"), /"people.pdf" is not a CSV file/],
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
  ["an unknown field", { excelColumnName: "Mail", fieldName: "mail" }, /"mail" is not one of the known fields email/],
  ["no e-mail address", { excelColumnName: "Mail", fieldName: "firstName" }, /no column is mapped to email/],
])("a mapping with %s is refused", async (_what, mapping, message) => {
  await using keepnet = await signIn();
  const { transactionId } = await upload(keepnet);
  const body = { transactionId, fieldMappings: [mapping] };
  const refusal = await refusalOf(keepnet.send("POST /api/target-users/create-mapping", body, quillfern));
  expect(refusal).toEqual([400, expect.stringMatching(message)]);
});
