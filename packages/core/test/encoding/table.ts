import { Readable } from "node:stream";

/** A refusal whose message names the value at this place, such as `[1]` for an element; "" for the value itself. */
export interface Refused {
  readonly at: string;
}

/** What the platform reads out of the encoded bytes; a list is a name that is repeated. */
export type Expected = string | readonly string[] | Refused;

/** Nothing is sent for the value. */
export const absent = "(absent)";
/** Null, which takes a header away. */
export const removed = "(removed)";

const no: Refused = { at: "" };
const at = (place: string): Refused => ({ at: place });

const marks = 'a&b=c#d?e+f%20;"g"[h]';
const quoted = JSON.stringify(marks);
const iso = "2026-03-01T00:00:00.000Z";
const dated = `"${iso}"`;
const address = "https://acme.example/";
const pair = "a=1";
const ab = ["a", "b"];
const asBlob = "blob: a";
const asFile = "a.csv: a";
const asFiles = [asFile, asFile];

class Point {
  a = 1;
}
class Hidden {
  #a = 1;
  add(b: number): number {
    this.#a += b;
    return this.#a;
  }
}
class Own {
  a = 1;
  toJSON(): this {
    return this;
  }
}
const bare = (members: object): object => Object.assign(Object.create(null), members);
const coded = () => Object.assign(new Error("a"), { code: "E" });
const csv = () => new File(["a"], "a.csv", { type: "text/csv" });
const buffer = () => new Uint8Array([97]).buffer;
const stream = () => new Blob(["a"]).stream();

function cyclic(): object {
  const object: { self?: object } = {};
  object.self = object;
  return object;
}

function sparse(): unknown[] {
  const list = ["a"];
  list.length = 2;
  return list;
}

function formData(): FormData {
  const form = new FormData();
  form.append("a", "1");
  return form;
}

async function* generate() {
  yield "a";
}

type Row = [
  kind: string,
  value: () => unknown,
  path: Expected,
  query: Expected,
  json: Expected,
  form: Expected,
  multipart: Expected,
  raw: Expected,
  header: Expected,
  /** As the name of a query parameter, which only a string can be. */
  name?: Expected,
];

/** Every kind of JavaScript value, and what is sent for it in every place. */
// biome-ignore format: a table is read by its columns
export const table: Row[] = [
  // kind                  value                            path      query          JSON body       form       multipart  raw       header     name
  ["text",                 () => "a b",                     "a b",    "a b",         '"a b"',        "a b",     "a b",     "a b",    "a b",     "a b"],
  ["empty text",           () => "",                        no,       "",            '""',           "",        "",        "",       "",        ""],
  ["reserved characters",  () => marks,                     marks,    marks,         quoted,         marks,     marks,     marks,    marks,     marks],
  ["unicode",              () => "é✓",                      "é✓",     "é✓",          '"é✓"',         "é✓",      "é✓",      "é✓",     no,        "é✓"],
  ["a lone surrogate",     () => "\ud800",                  no,       no,            '"\\ud800"',    no,        no,        no,       no,        no],
  ["a line break",         () => "a\r\nb",                  "a\r\nb", "a\r\nb",      '"a\\r\\nb"',   "a\r\nb",  "a\r\nb",  "a\r\nb", no,        "a\r\nb"],
  ["a slash",              () => "a/b",                     no,       "a/b",         '"a/b"',        "a/b",     "a/b",     "a/b",    "a/b",     "a/b"],
  ["a backslash",          () => "\\",                      no,       "\\",          '"\\\\"',       "\\",      "\\",      "\\",     "\\",      "\\"],
  ["a dot",                () => ".",                       no,       ".",           '"."',          ".",       ".",       ".",      ".",       "."],
  ["two dots",             () => "..",                      no,       "..",          '".."',         "..",      "..",      "..",     "..",      ".."],
  ["encoded dots",         () => "%2e",                     "%2e",    "%2e",         '"%2e"',        "%2e",     "%2e",     "%2e",    "%2e",     "%2e"],
  ["a number",             () => 0.65,                      "0.65",   "0.65",        "0.65",         "0.65",    "0.65",    no,       "0.65"],
  ["a large number",       () => 1e21,                      "1e+21",  "1e+21",       "1e+21",        "1e+21",   "1e+21",   no,       "1e+21"],
  ["minus zero",           () => -0,                        "0",      "0",           "0",            "0",       "0",       no,       "0"],
  ["NaN",                  () => NaN,                       no,       no,            no,             no,        no,        no,       no],
  ["Infinity",             () => Infinity,                  no,       no,            no,             no,        no,        no,       no],
  ["a bigint",             () => 10n,                       "10",     "10",          no,             "10",      "10",      no,       "10"],
  ["true",                 () => true,                      no,       "true",        "true",         "true",    "true",    no,       "true"],
  ["null",                 () => null,                      no,       absent,        "null",         absent,    absent,    absent,   removed],
  ["undefined",            () => undefined,                 no,       absent,        absent,         absent,    absent,    absent,   absent],
  ["a Date",               () => new Date(iso),             no,       iso,           dated,          iso,       iso,       no,       no],
  ["an invalid Date",      () => new Date("?"),             no,       no,            no,             no,        no,        no,       no],
  ["an object",            () => ({ a: 1 }),                no,       "[a]=1",       '{"a":1}',      no,        no,        no,       no],
  ["with absent members",  () => ({ a: null, b: void 0 }),  no,       absent,        '{"a":null}',   no,        no,        no,       no],
  ["an empty object",      () => ({}),                      no,       absent,        "{}",           no,        no,        no,       no],
  ["without a prototype",  () => bare({ a: 1 }),            no,       "[a]=1",       '{"a":1}',      no,        no,        no,       no],
  ["a nested object",      () => ({ a: {} }),               no,       at(".a"),      '{"a":{}}',     no,        no,        no,       no],
  ["with a list inside",   () => ({ a: [1] }),              no,       at(".a"),      '{"a":[1]}',    no,        no,        no,       no],
  ["an object of NaN",     () => ({ "a b": NaN }),          no,       at('["a b"]'), at('["a b"]'),  no,        no,        no,       no],
  ["a class instance",     () => new Point(),               no,       no,            '{"a":1}',      no,        no,        no,       no],
  ["with private state",   () => new Hidden(),              no,       no,            no,             no,        no,        no,       no],
  ["a boxed string",       () => Object("a"),               no,       no,            no,             no,        no,        no,       no],
  ["a boxed number",       () => Object(1),                 no,       no,            no,             no,        no,        no,       no],
  ["toJSON",               () => ({ toJSON: () => "a" }),   no,       at(".toJSON"), '"a"',          no,        no,        no,       no],
  ["toJSON of itself",     () => new Own(),                 no,       no,            '{"a":1}',      no,        no,        no,       no],
  ["toJSON of NaN",        () => ({ toJSON: () => NaN }),   no,       at(".toJSON"), no,             no,        no,        no,       no],
  ["toJSON of nothing",    () => ({ toJSON() {} }),         no,       at(".toJSON"), no,             no,        no,        no,       no],
  ["a URL",                () => new URL(address),          no,       no,            `"${address}"`, no,        no,        no,       no],
  ["a cycle",              () => cyclic(),                  no,       at(".self"),   at(".self"),    no,        no,        no,       no],
  ["a list",               () => ["a", "b"],                no,       ab,            '["a","b"]',    ab,        ab,        no,       "a, b"],
  ["an empty list",        () => [],                        no,       absent,        "[]",           absent,    absent,    no,       absent],
  ["a list of dates",      () => [new Date(iso)],           no,       iso,           `[${dated}]`,   iso,       iso,       no,       at("[0]")],
  ["a list with null",     () => ["a", null],               no,       at("[1]"),     '["a",null]',   at("[1]"), at("[1]"), no,       at("[1]")],
  ["with undefined",       () => ["a", undefined],          no,       at("[1]"),     at("[1]"),      at("[1]"), at("[1]"), no,       at("[1]")],
  ["a sparse list",        () => sparse(),                  no,       at("[1]"),     at("[1]"),      at("[1]"), at("[1]"), no,       at("[1]")],
  ["a list in a list",     () => [["a"]],                   no,       at("[0]"),     '[["a"]]',      at("[0]"), at("[0]"), no,       at("[0]")],
  ["an object in a list",  () => [{ a: 1 }],                no,       at("[0]"),     '[{"a":1}]',    at("[0]"), at("[0]"), no,       at("[0]")],
  ["NaN deep inside",      () => [{ a: [0, NaN] }],         no,       at("[0]"),     at("[0].a[1]"), at("[0]"), at("[0]"), no,       at("[0]")],
  ["a Map",                () => new Map([["a", 1]]),       no,       no,            no,             no,        no,        no,       no],
  ["a Set",                () => new Set(["a"]),            no,       no,            no,             no,        no,        no,       no],
  ["a WeakMap",            () => new WeakMap(),             no,       no,            no,             no,        no,        no,       no],
  ["URLSearchParams",      () => new URLSearchParams(pair), no,       no,            no,             no,        no,        pair,     no],
  ["Headers",              () => new Headers({ a: "1" }),   no,       no,            no,             no,        no,        no,       no],
  ["FormData",             () => formData(),                no,       no,            no,             no,        no,        no,       no],
  ["a Blob",               () => new Blob(["a"]),           no,       no,            no,             no,        asBlob,    "a",      no],
  ["a File",               () => csv(),                     no,       no,            no,             no,        asFile,    "a",      no],
  ["a list of files",      () => [csv(), csv()],            no,       at("[0]"),     at("[0]"),      at("[0]"), asFiles,   no,       at("[0]")],
  ["an ArrayBuffer",       () => buffer(),                  no,       no,            no,             no,        no,        "a",      no],
  ["a Uint8Array",         () => new Uint8Array([97]),      no,       no,            no,             no,        no,        "a",      no],
  ["a Buffer",             () => Buffer.from("a"),          no,       no,            no,             no,        no,        "a",      no],
  ["a DataView",           () => new DataView(buffer()),    no,       no,            no,             no,        no,        "a",      no],
  ["a ReadableStream",     () => stream(),                  no,       no,            no,             no,        no,        "a",      no],
  ["a Node stream",        () => Readable.from(["a"]),      no,       no,            no,             no,        no,        no,       no],
  ["an async generator",   () => generate(),                no,       no,            no,             no,        no,        no,       no],
  ["a RegExp",             () => /a/,                       no,       no,            no,             no,        no,        no,       no],
  ["an Error",             () => new Error("a"),            no,       no,            no,             no,        no,        no,       no],
  ["an Error with a code", () => coded(),                   no,       no,            no,             no,        no,        no,       no],
  ["a Promise",            () => Promise.resolve(),         no,       no,            no,             no,        no,        no,       no],
  ["a function",           () => () => "a",                 no,       no,            no,             no,        no,        no,       no],
  ["a symbol",             () => Symbol("a"),               no,       no,            no,             no,        no,        no,       no],
];
