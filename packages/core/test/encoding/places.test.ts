import { describe, expect, test } from "vitest";
import { toFormData, toUrlEncoded } from "../../src/encoding/form.ts";
import { plainHeaders } from "../../src/encoding/headers.ts";
import { encodeJson } from "../../src/encoding/json.ts";
import { expandPath } from "../../src/encoding/path.ts";
import { serializeQuery } from "../../src/encoding/query.ts";
import { partsOf } from "../../src/files/parts.ts";

const operation = "POST /api/things";
const refusal = (text: string) =>
  expect.objectContaining({
    code: "invalid_call",
    message: expect.stringContaining(`${operation} was not sent. ${text}`),
  });

/** What is not a plain object, and so has no members to send. */
const containers: [string, unknown][] = [
  ["null", null],
  ["text", "a=1"],
  ["a list", [["a", "1"]]],
  ["a Map", new Map([["a", "1"]])],
  ["a Date", new Date(0)],
  [
    "a class instance",
    new (class Search {
      a = 1;
    })(),
  ],
  ["a function", () => ({ a: 1 })],
];

test.each([...containers, ["URLSearchParams", new URLSearchParams("a=1")]])(
  "%s is not an object of parameters",
  (_, value) => {
    expect(() => serializeQuery(operation, value)).toThrow(refusal("params.query is "));
    expect(() => expandPath(operation, "/api/things", value)).toThrow(refusal("params.path is "));
    expect(() => toFormData(operation, value)).toThrow(refusal("body is "));
  },
);

test.each(containers)("%s is not a form", (_, value) => {
  expect(() => toUrlEncoded(operation, value)).toThrow(refusal("body is "));
});

test("an object of another realm is plain too", () => {
  const foreign = Object.create(Object.create(null, { toString: { value: Object.prototype.toString } }));
  foreign.a = 1;
  expect(serializeQuery(operation, foreign)).toBe("a=1");
});

describe("path", () => {
  const template = "/api/companies/{companyId}/enrollments/{enrollment-id}";

  test("parameters are filled in by name", () => {
    expect(expandPath(operation, template, { "enrollment-id": 7, companyId: "a b" })).toBe(
      "/api/companies/a%20b/enrollments/7",
    );
    expect(expandPath(operation, "/api/roles")).toBe("/api/roles");
    expect(expandPath(operation, "/{a}/{a}", { a: "$&" })).toBe("/%24%26/%24%26");
  });

  test("a missing parameter is named", () => {
    const expand = () => expandPath(operation, template, { companyId: "a", "enrollment-id": undefined });
    expect(expand).toThrow(refusal("params.path.enrollment-id is undefined, which would change the path. Pass an id."));
    expect(() => expandPath(operation, "/{constructor}", {})).toThrow(refusal("params.path.constructor is undefined"));
  });

  test("a value that climbs is shown", () => {
    expect(() => expandPath(operation, "/{id}", { id: "../x" })).toThrow(refusal('params.path.id is "../x", which'));
    const long = `/${"x".repeat(500)}`;
    expect(() => expandPath(operation, "/{id}", { id: long })).toThrow(
      refusal(`params.path.id is "/${"x".repeat(79)}", which`),
    );
  });

  test("a parameter that the path does not have is refused, and is not when it is undefined", () => {
    expect(() => expandPath(operation, "/{id}", { id: "a", ID: "b" })).toThrow(
      refusal("params.path.ID is not in the path."),
    );
    expect(expandPath(operation, "/{id}", { id: "a", ID: undefined })).toBe("/a");
  });
});

describe("query", () => {
  test("no parameters are no query", () => {
    expect([serializeQuery(operation, {}), serializeQuery(operation)]).toEqual(["", ""]);
  });

  test("names and keys are encoded, brackets of an object are not", () => {
    expect(serializeQuery(operation, { "dept&role": "x", "floor#2": { "a=b": "y", d: null }, z: ["1", 2n] })).toBe(
      "dept%26role=x&floor%232[a%3Db]=y&z=1&z=2",
    );
  });

  test("a key of an object that cannot be encoded is named", () => {
    const query = { filter: { "\ud800": 1 } };
    expect(() => serializeQuery(operation, query)).toThrow(
      refusal('params.query.filter["\\ud800"] is text with a lone surrogate.'),
    );
  });

  test("the kind of value is said, and what to pass", () => {
    expect(() => serializeQuery(operation, { from: new Set() })).toThrow(
      refusal("params.query.from is of type Set. Pass text, a number, a boolean, a Date, a list of these"),
    );
  });
});

describe("JSON", () => {
  test.each([
    ["text", "a"],
    ["a number", 5],
    ["a boolean", false],
    ["a list", [1, null]],
    ["a Date", new Date(0)],
  ])("%s is a body", (_, body) => {
    expect(encodeJson(operation, body)).toBe(JSON.stringify(body));
  });

  test.each([Number.NaN, 5n, () => {}, new Map(), new Uint8Array(1), Object(1)])("%s is none", (body) => {
    expect(() => encodeJson(operation, body)).toThrow(refusal("body is "));
  });

  test("a place is written as code would write it", () => {
    const body = { filter: { "a b": [{ ok: 1 }, { items: [1, 2, Number.NaN] }] } };
    expect(() => encodeJson(operation, body)).toThrow(refusal('body.filter["a b"][1].items[2] is NaN.'));
    expect(() => encodeJson(operation, [{ a: 1 }, () => "secret"])).toThrow(refusal("body[1] is of type Function."));
  });

  test("an object may be there twice, but not inside itself", () => {
    const shared = { a: 1 };
    expect(encodeJson(operation, { x: shared, y: [shared, shared] })).toBe('{"x":{"a":1},"y":[{"a":1},{"a":1}]}');
    const list: unknown[] = [];
    list.push({ list });
    expect(() => encodeJson(operation, list)).toThrow(refusal("body[0].list is one of its own parents."));
  });

  test("a body that is too deep is refused, with a message of bounded length", () => {
    const nested = (depth: number): object => (depth ? { next: nested(depth - 1) } : {});
    expect(JSON.parse(encodeJson(operation, nested(199)))).toEqual(nested(199));
    const encode = () => encodeJson(operation, nested(200));
    expect(encode).toThrow(refusal("body.next.next."));
    expect(encode).toThrow(/^.{1,400}$/);
  });

  test("toJSON has the key that JSON.stringify returns it, and its result is checked", () => {
    const keyed = { toJSON: (key: string) => ({ key }) };
    const body = { a: keyed, list: [keyed] };
    expect(encodeJson(operation, body)).toBe('{"a":{"key":"a"},"list":[{"key":"0"}]}');
    expect(encodeJson(operation, keyed)).toBe('{"key":""}');
    const picky = { toJSON: (key: string) => (key === "a" || key === "0" ? 1 : Number.NaN) };
    expect(encodeJson(operation, { a: picky, list: [picky] })).toBe('{"a":1,"list":[1]}');
    const bad = { toJSON: () => ({ x: [Number.NaN] }) };
    expect(() => encodeJson(operation, { a: bad })).toThrow(refusal("body.a.x[0] is NaN."));
    const endless = { toJSON: () => ({ endless }) };
    expect(() => encodeJson(operation, endless)).toThrow(refusal("body.endless is one of its own parents."));
  });

  test("what the caller's own code throws is passed on", () => {
    const own = new Error("of the caller");
    const body = {
      get a() {
        throw own;
      },
    };
    expect(() => encodeJson(operation, body)).toThrow(own);
  });
});

describe("forms", () => {
  test("FormData is taken as it is, and no later change of it", () => {
    const form = new FormData();
    form.append("File", new File(["a"], "a.csv", { type: "text/csv" }));
    form.append("File", "b");
    const taken = toFormData(operation, form);
    expect([...taken]).toEqual([...form]);
    form.delete("File");
    expect(taken.getAll("File")).toMatchObject([{ name: "a.csv", type: "text/csv" }, "b"]);
  });

  test("members keep their order, and the media type of a file", () => {
    const file = new File(["a"], "a.csv", { type: "text/csv" });
    const form = toFormData(operation, { z: [1, 2], File: file, a: "x", gone: null });
    expect([...form.keys()]).toEqual(["z", "z", "File", "a"]);
    expect(form.get("File")).toMatchObject({ name: "a.csv", type: "text/csv" });
  });

  test("the message for bytes says how to send them", () => {
    const bytes = { File: new Uint8Array(2) };
    expect(() => toFormData(operation, bytes)).toThrow(/body\.File is of type Uint8Array\. .* bytes as a Blob\./);
  });

  test("a form given to upload() with progress keeps its parts", async () => {
    const form = new FormData();
    form.append("Name", "Acme");
    form.append("File", new Blob(["a"]), "a.csv");
    const parts = await Promise.all(
      partsOf(form).map(async ({ name, fileName, content }) => [
        name,
        fileName,
        await new Response(content.stream()).text(),
      ]),
    );
    expect(parts).toEqual([
      ["Name", undefined, "Acme"],
      ["File", "a.csv", "a"],
    ]);
  });
});

describe("headers", () => {
  const given = { "X-One": "1", "x-two": "2" };

  test.each<[string, unknown]>([
    ["an object", given],
    ["Headers", new Headers(given)],
    ["pairs", Object.entries(given)],
    ["a Map", new Map(Object.entries(given))],
    ["an iterator", Object.entries(given).values()],
  ])("%s is read, with names in lower case", (_, headers) => {
    expect({ ...plainHeaders(operation, headers, "headers") }).toEqual({ "x-one": "1", "x-two": "2" });
  });

  test("undefined members are absent, null is kept, a later name wins", () => {
    expect({ ...plainHeaders(operation, { a: undefined, B: null, c: "1", C: "2" }, "headers") }).toEqual({
      b: null,
      c: "2",
    });
    expect({
      ...plainHeaders(
        operation,
        [
          ["a", undefined],
          ["b", "1"],
          ["B", null],
        ],
        "headers",
      ),
    }).toEqual({ b: null });
  });

  test("a header of any name is a member of its own", () => {
    const headers = plainHeaders(operation, new Map([["__proto__", "1"]]), "headers");
    expect(Object.entries(headers)).toEqual([["__proto__", "1"]]);
    expect(headers.constructor).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["text", "a: 1"],
    ["a Date", new Date(0)],
    ["a list of names", ["ab"]],
    ["pairs of three", [["a", "1", "2"]]],
    ["names that are not text", new Map([[1, "1"]])],
  ])("%s is not a form of headers", (_, headers) => {
    expect(() => plainHeaders(operation, headers, "params.header")).toThrow(refusal("params.header is "));
  });

  test.each(["", "a b", "a:", "é", "a\r\nb"])("the invalid name %j is refused by name", (name) => {
    const member = `headers[${JSON.stringify(name)}]`;
    for (const headers of [{ [name]: "secret" }, [[name, "secret"]], { [name]: null }]) {
      expect(() => plainHeaders(operation, headers, "headers")).toThrow(refusal(`${member} is not a valid header`));
    }
  });

  test.each<unknown>([
    "secret\n",
    "\r\nsecret",
    "secret\0",
    "secret✓",
    "secret\ud800",
    ["ok", "secret\n"],
    { secret: 1 },
    Symbol("secret"),
    [["secret"]],
  ])("the message for an invalid value does not hold it (%#)", (value) => {
    const read = () => plainHeaders(operation, { Authorization: value }, "headers");
    expect(read).toThrow(refusal("headers.Authorization"));
    expect(read).toThrow(expect.not.objectContaining({ cause: expect.anything() }));
    expect(read).not.toThrow(/secret/);
  });
});
