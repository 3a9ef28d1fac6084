import { describe, expect, test } from "vitest";
import { ScopeError } from "../../src/errors/call-errors.ts";
import { assertBodyCompany, companiesInBody, type ReadableBody } from "../../src/scope/body-company.ts";

const json = "application/json";
const form = "application/x-www-form-urlencoded";
const operation = "POST /api/target-groups";
const find = (body: ReadableBody, contentType = json) => companiesInBody(operation, body, contentType);
const bytes = (text: string) => new TextEncoder().encode(text);

/** A body that JSON.stringify() makes of an object that says otherwise by itself. */
const stringified = JSON.stringify({ name: "x", toJSON: () => ({ companyId: "b2" }) });

describe("a member that names a company is found", () => {
  test.each<[string, string, string, unknown]>([
    ["at the top", '{"companyId":"b2"}', "companyId", "b2"],
    ["in any case", '{"COMPANYRESOURCEID":"b2"}', "COMPANYRESOURCEID", "b2"],
    ["nested", '{"a":{"b":[1,{"companyResourceId" : "b2"}]}}', "companyResourceId", "b2"],
    ["in a list", '[{"companyId":7}]', "companyId", 7],
    ["in what toJSON returns", stringified, "companyId", "b2"],
    ["with an escape", '{"company\\u0052esourceId":"b2"}', "companyResourceId", "b2"],
    ["all of escapes", '{"\\u0063\\u006fmpany\\u0049d":"b2"}', "companyId", "b2"],
    ["with an escaped value", '{"companyId":"\\u00622"}', "companyId", "b2"],
    ["with U+017F", '{"companyRe\u017fourceId":"b2"}', "companyRe\u017fourceId", "b2"],
    ["with U+017F escaped", '{"companyRe\\u017FourceId":"b2"}', "companyRe\u017fourceId", "b2"],
    ["after strings that look like its end", '{"a":["x",":"],"companyId":"b2"}', "companyId", "b2"],
    ["after a string with quotes", '{"a":"\\"","companyId":"b2"}', "companyId", "b2"],
    ["after a byte order mark", '\uFEFF{"companyId":"b2"}', "companyId", "b2"],
    ["as null", '{"companyId":null}', "companyId", null],
    ["as an object", '{"companyId":{"id":"b2"}}', "companyId", undefined],
    ["as a list", '{"companyId":["b2"]}', "companyId", undefined],
  ])("%s", (_where, text, name, value) => {
    expect(find(text)).toEqual([{ name, value }]);
    expect(find(bytes(text))).toEqual([{ name, value }]);
    expect(find(bytes(text).buffer)).toEqual([{ name, value }]);
  });

  test.each([
    "",
    "text/json",
    "application/problem+json",
    "Application/JSON; Charset=UTF-8",
    "text/plain;charset=UTF-8",
    "application/json;charset=utf8",
  ])("with the content type %j", (contentType) => {
    expect(find('{"companyId":"b2"}', contentType)).toHaveLength(1);
  });

  test("twice under one name, because a server may take either", () => {
    expect(find('{"companyId":"a1","companyId":"b2"}').map(({ value }) => value)).toEqual(["a1", "b2"]);
    expect(find('{"companyId":"a1","CompanyID":"b2"}')).toHaveLength(2);
  });
});

test.each([
  "",
  "{}",
  "not JSON",
  '{"name":"companyId"}',
  '["companyId"]',
  '{"companyIds":["b2"],"xcompanyId":"b2","company":"b2","text":"\\u0063"}',
  '{"a":"{\\"companyId\\":\\"b2\\"}"}',
])("%j names no company", (text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  ["single quotes", "{'companyId':'b2'}"],
  ["a name without quotes", "{companyId:'b2'}"],
  ["a comment", '{/* x */"companyId":"b2"}'],
  ["a comma too many", '{"companyId":"b2",}'],
  ["a second value", '{} {"companyId":"b2"}'],
  ["an escape and single quotes", "{'company\\u0049d':'b2'}"],
])("a text that may name one and is no JSON, by %s, is refused", (_how, text) => {
  expect(() => find(text)).toThrow(ScopeError);
  expect(() => find(text)).toThrow("it is not JSON. Send what JSON.stringify() returns.");
});

test.each(["utf-16", "utf-7", "iso-8859-1", '"UTF-16LE"', ""])("a body in the charset %s is refused", (charset) => {
  expect(() => find("{}", `${json}; charset=${charset}`)).toThrow(/its charset is .*Send UTF-8\./);
  expect(() => find("a=1", `${form};charset=${charset}`)).toThrow(ScopeError);
});

test("bytes of UTF-16 are refused, also when nothing says what they are", () => {
  const text = '{"companyId":"b2"}';
  const wide = new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
  expect(() => find(wide)).toThrow(/it is not JSON/);
});

describe("a field of a form that names a company is found", () => {
  const names = [
    "companyId",
    "CompanyResourceId",
    "request.companyId",
    "model[CompanyId]",
    "a.b[0].companyid",
    "companyId[0]",
    "companyRe\u017fourceId",
  ];

  test.each(names)("%s", (name) => {
    const fields = [
      ["x", "1"],
      [name, "b2"],
    ] as [string, string][];
    const parameters = new URLSearchParams(fields);
    const data = new FormData();
    for (const [field, value] of fields) data.append(field, value);
    const expected = [{ name, value: "b2" }];
    expect(find(parameters, form)).toEqual(expected);
    expect(find(parameters.toString(), form)).toEqual(expected);
    expect(find(data, "multipart/form-data; boundary=x")).toEqual(expected);
  });

  test("not in an encoded multipart form, which is refused: FormData can be checked", () => {
    const text = '--x\r\nContent-Disposition: form-data; name="companyId"\r\n\r\nb2\r\n--x--\r\n';
    for (const body of [text, bytes(text)]) {
      expect(() => find(body, "multipart/form-data; boundary=x")).toThrow("Pass a FormData.");
    }
  });

  test("under a name in MIME's encoding, which servers decode", () => {
    const data = new FormData();
    data.append("=?utf-8?B?Y29tcGFueUlk?=", "b2");
    expect(find(data)).toHaveLength(1);
  });

  test("twice", () => {
    expect(find("companyId=a1&companyId=b2", form).map(({ value }) => value)).toEqual(["a1", "b2"]);
  });

  test("and no other", () => {
    expect(find("company=b2&companyIds=b2&x=companyId", form)).toEqual([]);
  });
});

test.each(["text/csv", "application/octet-stream", "image/png", "application/pdf"])(
  "a file of type %s is not looked into",
  (type) => {
    expect(find("companyId;name", type)).toEqual([]);
  },
);

describe("a member that names a company", () => {
  const found = [{ name: "companyId", value: "b2" }];
  const facts = { scope: "company", effect: "write", repeatable: false } as const;
  const declared = { ...facts, companyInBody: true };
  const undocumented = { ...facts, undocumented: true };

  test("is refused where the operation does not declare it, whatever it names", () => {
    const check = () => assertBodyCompany(operation, found, facts, "b2");
    expect(check).toThrow(`${operation} was not sent. Its body names a company in companyId. Leave it out.`);
    expect(check).toThrow(ScopeError);
    expect(() => assertBodyCompany(operation, found, { ...facts, scope: "reseller" }, undefined)).toThrow(ScopeError);
  });

  test.each([
    ["declared", declared],
    ["undocumented", undocumented],
  ])("must name the call's company where the operation is %s", (_what, given) => {
    assertBodyCompany(operation, found, given, "b2");
    expect(() => assertBodyCompany(operation, found, given, "a1")).toThrow(
      'in companyId: "b2", not a1. Leave it out, or',
    );
    expect(() => assertBodyCompany(operation, [...found, { name: "companyId", value: "a1" }], given, "a1")).toThrow(
      ScopeError,
    );
    expect(() => assertBodyCompany(operation, [{ name: "companyId", value: 7 }], given, "7")).toThrow(ScopeError);
    expect(() => assertBodyCompany(operation, [{ name: "companyId", value: undefined }], given, undefined)).toThrow(
      /Leave it out/,
    );
  });

  test("may name any where a declaring operation spans companies, and none where nothing declares it", () => {
    assertBodyCompany(operation, found, { ...declared, scope: "reseller" }, undefined);
    const check = () => assertBodyCompany(operation, found, { ...undocumented, scope: "reseller" }, undefined);
    expect(check).toThrow(ScopeError);
  });

  test("is none in a body without one", () => {
    assertBodyCompany(operation, [], facts, "a1");
  });
});

test("a long text is read in reasonable time and depth", () => {
  const text = JSON.stringify({ a: '\\"x'.repeat(1_000_000), b: "y".repeat(5_000_000), companyId: "b2" });
  expect(find(text)).toEqual([{ name: "companyId", value: "b2" }]);
});
