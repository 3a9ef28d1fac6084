import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataOf, quillfern, rowsOf, type Signed, searchBody, signIn } from "../support.ts";

// What values are compared as.

let keepnet: Signed;
beforeAll(async () => {
  keepnet = await signIn();
});
afterAll(() => keepnet[Symbol.asyncDispose]());

function filtered(fieldName: string, operator: string, value: unknown, more: object = {}) {
  const filterGroups = [{ condition: "AND", filterItems: [{ fieldName, operator, value, ...more }] }];
  return { filter: { searchInputTextValue: "", condition: "AND", filterGroups } };
}

async function names(path: string, member: string, body: object, company?: string): Promise<unknown[]> {
  const rows = await rowsOf<Record<string, unknown>>(keepnet.send(`POST /api/${path}`, searchBody("", body), company));
  return rows.map((row) => row[member]);
}

const companies = (body: object) => names("companies/search", "companyName", body);

test.each(["2027-06-30T23:59:59Z", "2027-07-01T01:59:59+02:00", "2027-06-30 23:59:59"])(
  "a date is the same however it is written: %s",
  async (value) => {
    const ending = ["Pellandine Health"];
    expect(await companies(filtered("LicenseEndDate", "=", value))).toEqual(ending);
    expect(await companies(filtered("LicenseEndDate", "Include", value))).toEqual(ending);
    expect(await companies(filtered("LicenseEndDate", "<=", value))).toContain("Pellandine Health");
    expect(await companies(filtered("LicenseEndDate", "!=", value))).not.toContain("Pellandine Health");
  },
);

test("a date in an account's format is compared as a date", async () => {
  expect(await companies(filtered("LicenseEndDate", ">", "2027/06/30 10:00"))).toEqual(["Pellandine Health"]);
  expect(await companies(filtered("LicenseEndDate", ">", "30/06/2027 10:00"))).toEqual(["Pellandine Health"]);
});

test.each([">", ">=", "<", "<=", "=", "contains"])("nothing is %s a date that is none", async (operator) => {
  expect(await companies(filtered("LicenseEndDate", operator, "next year"))).toEqual([]);
});

test("a flag is compared as a flag, whatever it is written as", async () => {
  const expired = ["Marrowick Credit Union"];
  for (const value of [true, "true", "TRUE", 1, "1"]) {
    expect(await companies(filtered("licenceExpired", "=", value))).toEqual(expired);
    expect(await companies(filtered("licenceExpired", ">=", value))).toEqual(expired);
  }
  expect(await companies(filtered("licenceExpired", "<", true))).not.toContain(expired[0]);
});

test("a text member with the data type of a number is compared as one", async () => {
  const trainingGroups = (value: string, dataType?: string) =>
    names("report-scheduling/search", "name", filtered("name", ">", value, { dataType }), quillfern);
  expect(await trainingGroups("0")).not.toEqual([]);
  expect(await trainingGroups("0", "Number")).toEqual([]);
});

describe("custom fields", () => {
  beforeAll(async () => {
    for (const [name, fieldDataType] of [
      ["Weight", "Number"],
      ["Birthday", "Date"],
    ]) {
      const field = { name, fieldDataType, ownerType: "Company", isActive: true, isRequired: false, sortOrder: 1 };
      await dataOf(keepnet.send("POST /api/custom-fields", field, quillfern));
    }
    for (const [email, value, timestampValue] of [
      ["w1@quillfern.example", "1.5", "2001-02-03"],
      ["w2@quillfern.example", "1.25", "1999-12-31"],
      ["w3@quillfern.example", "-3", null],
      ["w4@quillfern.example", null, null],
    ]) {
      const customFields = [
        ...(value === null ? [] : [{ name: "Weight", value }]),
        ...(timestampValue === null ? [] : [{ name: "Birthday", timestampValue }]),
      ];
      await dataOf(keepnet.send("POST /api/target-users", { email, phoneNumber: "1", customFields }, quillfern));
    }
  });

  const people = (fieldName: string, operator: string, value: unknown, more: object = {}) =>
    names("target-users/search", "email", filtered(fieldName, operator, value, more), quillfern).then((emails) =>
      emails.map((email) => String(email).slice(0, 2)),
    );

  test("numbers are compared by size, and a missing one is neither greater nor less", async () => {
    expect(await people("Weight", ">", "1.3")).toEqual(["w1"]);
    expect(await people("weight", ">", 1.3)).toEqual(["w1"]);
    expect(await people("Weight", "<", "0")).toEqual(["w3"]);
    expect(await people("Weight", "=", "1.50")).toEqual(["w1"]);
    expect(await people("Weight", ">", "")).toEqual([]);
    expect(await people("Weight", "<=", 1_000)).toEqual(["w1", "w2", "w3"]);
    expect(await people("any", ">", "-100", { customFieldName: "Weight" })).toEqual(["w1", "w2", "w3"]);
  });

  test("a field may be named as members of every object are", async () => {
    const field = { name: "constructor", fieldDataType: "String", ownerType: "Company" };
    await dataOf(keepnet.send("POST /api/custom-fields", field, quillfern));
    const person = {
      email: "c1@quillfern.example",
      phoneNumber: "1",
      customFields: [{ name: "constructor", value: "x" }],
    };
    await dataOf(keepnet.send("POST /api/target-users", person, quillfern));
    expect(await people("constructor", "=", "X")).toEqual(["c1"]);
  });

  test("dates are compared as instants", async () => {
    expect(await people("Birthday", ">", "2000/01/01")).toEqual(["w1"]);
    expect(await people("Birthday", "=", "1999-12-31T00:00:00Z")).toEqual(["w2"]);
    expect(await people("Birthday", ">", "0")).toEqual([]);
  });
});

test.each(["2026", "T09:00", "08:00", "Z"])(
  "free text is not looked for in dates: %s",
  async (searchInputTextValue) => {
    const filter = { searchInputTextValue, condition: "AND" };
    const found = await names("audit-logs/search", "auditDescription", { filter }, quillfern);
    const all = await rowsOf<Record<string, unknown>>(
      keepnet.send("POST /api/audit-logs/search", searchBody("", {}), quillfern),
    );
    const texts = [
      "userName",
      "entityName",
      "oldValue",
      "newValue",
      "operation",
      "ip",
      "userAgent",
      "auditDescription",
    ];
    const fitting = all.filter((row) =>
      texts.some((name) =>
        String(row[name] ?? "")
          .toLowerCase()
          .includes(searchInputTextValue.toLowerCase()),
      ),
    );
    expect(found).toEqual(fitting.map((row) => row.auditDescription));
    expect(found.length).toBeLessThan(all.length);
  },
);

test("free text is not looked for in ids", async () => {
  const [group] = await rowsOf<{ resourceId: string }>(
    keepnet.send("POST /api/target-groups/search", searchBody("", {}), quillfern),
  );
  const filter = { searchInputTextValue: group?.resourceId, condition: "AND" };
  expect(await names("target-groups/search", "name", { filter }, quillfern)).toEqual([]);
});

test("what was made in one second is in the order of its making, and the other way round latest first", async () => {
  const made = ["Zebra", "apple", "Mango", "10", "9"];
  for (const name of made) {
    await dataOf(keepnet.send("POST /api/target-groups", { name, priority: "Low" }, quillfern));
  }
  const list = async (ascending: boolean) =>
    (await names("target-groups/search", "name", { orderBy: "CreateTime", ascending }, quillfern)).filter((name) =>
      made.includes(String(name)),
    );
  expect(await list(true)).toEqual(made);
  expect(await list(false)).toEqual(made.toReversed());
});
