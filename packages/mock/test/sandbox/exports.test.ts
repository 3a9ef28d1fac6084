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

/** The objects of a PDF file, found by its table of contents. */
function objectsOf(bytes: Buffer): string[] {
  const text = bytes.toString("latin1");
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const places = [...text.slice(start).matchAll(/(\d{10}) 00000 n /g)].map(([, place]) => Number(place));
  return places.map((place) => text.slice(place, text.indexOf("endobj", place)));
}

test("a PDF export is a PDF file with the rows of the search, on as many pages as it takes", async () => {
  await using keepnet = await signIn();
  const person = { email: "zoe@quillfern.example", phoneNumber: "1", firstName: "Zoë (x)", lastName: "Łuk" };
  await keepnet.send("POST /api/target-users", person, quillfern);
  const body = searchBody("Email", { exportType: "PDF", reportAllPages: true });
  const response = await keepnet.send(path, body, quillfern);
  expect(response.headers.get("content-type")).toBe("application/pdf");
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="target-users.pdf"');
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  const objects = objectsOf(bytes);
  expect(objects.map((object, index) => object.startsWith(`${index + 1} 0 obj\n`))).not.toContain(false);
  expect(objects[1]).toContain("/Count 1 ");
  expect(objects[4]).toMatch(/\(anneke\.vos@quillfern\.example +Anneke +Vos +Finance +High +Active\) '\n/);
  expect(objects[4]).toMatch(/zoe@quillfern\.example +Zoë \\\(x\\\) +\?uk /);

  await using large = await signIn("mock-reseller", { companies: 120 });
  const companies = searchBody("CompanyName", { exportType: "PDF", reportAllPages: true });
  const file = await large.send("POST /api/companies/search/export", companies);
  expect(objectsOf(Buffer.from(await file.arrayBuffer()))[1]).toContain("/Count 3 ");
});

test("an export that offers no PDF refuses it", async () => {
  await using keepnet = await signIn();
  const response = keepnet.send("POST /api/target-users/example-file", { exportType: "PDF" }, quillfern);
  expect(await refusalOf(response)).toEqual([
    400,
    expect.stringMatching(/^body\.exportType: this export is one of text\/csv, /),
  ]);
});

test("another format is refused", async () => {
  await using keepnet = await signIn();
  const body = searchBody("Email", { exportType: "Word", reportAllPages: true });
  expect(await refusalOf(keepnet.send(path, body, quillfern))).toEqual([
    400,
    'body.exportType: "Word" is not Csv, Excel or PDF',
  ]);
});
