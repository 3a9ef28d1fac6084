import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { quillfern, refusalOf, searchBody, signIn } from "./support.ts";

const path = "POST /api/target-users/search/export";

test("a CSV export has the rows of the search, and is a file by its headers", async () => {
  await using keepnet = await signIn();
  const filter = { searchInputTextValue: "finance", condition: "AND" };
  const body = searchBody("Email", { filter, exportType: "CSV", reportAllPages: true });
  const response = await keepnet.send(path, body, quillfern);
  expect(response.headers.get("content-type")).toBe("text/csv");
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="target-users.csv"');
  expect(await response.text()).toBe(
    "Email,First Name,Last Name,Department,Priority,Status\nanneke.vos@quillfern.example,Anneke,Vos,Finance,High,Active\n",
  );
});

test("an export of one page has no more than that page", async () => {
  await using keepnet = await signIn();
  const body = searchBody("Email", { pageSize: 2, exportType: "Csv", reportAllPages: false });
  const text = await (await keepnet.send(path, body, quillfern)).text();
  expect(parse(text)).toHaveLength(1 + 2);
});

test("text that a spreadsheet would run is made harmless, and quotes are doubled", async () => {
  await using keepnet = await signIn();
  const person = { email: "a@quillfern.example", phoneNumber: "1", firstName: "=1+1", lastName: 'O"Neil, B' };
  await keepnet.send("POST /api/target-users", person, quillfern);
  const filter = { searchInputTextValue: "a@quillfern", condition: "AND" };
  const body = searchBody("Email", { filter, exportType: "Csv", reportAllPages: true });
  const text = await (await keepnet.send(path, body, quillfern)).text();
  expect(text).toContain(`a@quillfern.example,'=1+1,"O""Neil, B"`);
});

test("an Excel export is a workbook", async () => {
  await using keepnet = await signIn();
  const body = searchBody("Email", { exportType: "Excel", reportAllPages: true });
  const response = await keepnet.send(path, body, quillfern);
  expect(response.headers.get("content-type")).toBe(
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  );
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  expect(bytes.includes("xl/worksheets/sheet1.xml")).toBe(true);
});

test("another format is refused", async () => {
  await using keepnet = await signIn();
  const body = searchBody("Email", { exportType: "Pdf", reportAllPages: true });
  expect(await refusalOf(keepnet.send(path, body, quillfern))).toEqual([
    400,
    'body.exportType: "Pdf" is neither Csv nor Excel',
  ]);
});
