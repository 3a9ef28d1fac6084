import { expect, test } from "vitest";
import {
  componentNameOf,
  type Json,
  operationsOf,
  Place,
  pointerOf,
  resolveReference,
  segmentsOf,
} from "../src/index.ts";

const place = (document: Json, ...names: string[]) => Place.rootOf(document).below(...names);

test("a reference is followed on the way down, and the location is that of its target", () => {
  const document = { a: { $ref: "#/b~1c/d~0e" }, "b/c": { "d~e": { $ref: "#/end" } }, end: { value: 1 } };
  expect(place(document, "a")).toMatchObject({ node: { value: 1 }, location: "/end", referred: true });
  expect(place(document, "a", "value")).toMatchObject({ node: 1, location: "/end/value", referred: false });
});

test.each<[string, string]>([
  ["nowhere", "#/missing"],
  ["to itself", "#/a"],
  ["round in a circle", "#/b"],
  ["to another file", "other.yaml#/x"],
  ["without a slash", "#b"],
  ["to an inherited name", "#/constructor"],
])("a reference that leads %s stays as it is", (_where, $ref) => {
  expect(place({ a: { $ref }, b: { $ref: "#/a" } }, "a")?.node).toHaveProperty("$ref");
});

test("names may be percent-encoded in a reference", () => {
  expect(resolveReference({ "ü x": { y: 1 } }, "#/%C3%BC%20x/y")).toEqual(["ü x", "y"]);
  expect(resolveReference({ "100%": 1 }, "#/100%")).toEqual(["100%"]);
  expect(resolveReference({ a: 1 }, "#")).toEqual([]);
});

test("a path that ends early, or goes through a value, leads to nothing", () => {
  expect(place({ a: [{ b: 1 }] }, "a", "0", "b")?.node).toBe(1);
  for (const names of [["a", "1"], ["a", "0", "b", "length"], ["a", "length"], ["toString"]]) {
    expect(place({ a: [{ b: "text" }] }, ...names)).toBeUndefined();
  }
});

test("a component is known by where it stands", () => {
  const document = { x: { $ref: "#/components/schemas/A~1B" }, components: { schemas: { "A/B": { items: {} } } } };
  expect(componentNameOf(place(document, "x"))).toBe("A/B");
  expect(componentNameOf(place(document, "x", "items"))).toBeUndefined();
  expect(componentNameOf(undefined)).toBeUndefined();
});

test.each<[string, string[]]>([
  ["", []],
  ["#", []],
  ["/", [""]],
  ["#/a~1b//c~01", ["a/b", "", "c~1"]],
])("the pointer %j has the segments %j", (pointer, segments) => {
  expect(segmentsOf(pointer)).toEqual(segments);
  expect(pointerOf(segments)).toBe(pointer.replace("#", ""));
});

test("every method that OpenAPI has is listed, and nothing else of a path", () => {
  const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
  const item = Object.fromEntries([...methods, "x-note", "query"].map((method) => [method, {}]));
  const keys = operationsOf(Place.rootOf({ paths: { "/x": { ...item, summary: "s", parameters: [], servers: [] } } }));
  expect(keys.map(({ key }) => key)).toEqual(methods.map((method) => `${method.toUpperCase()} /x`));
});

test.each<[string, Json]>([
  ["null", null],
  ["a list", []],
  ["no paths", {}],
  ["paths that are a text", { paths: "x" }],
  ["a path that is null", { paths: { "/x": null } }],
  ["an operation that is null", { paths: { "/x": { get: null } } }],
  ["parameters that are a text", { paths: { "/x": { parameters: "x", get: { parameters: [null, 1] } } } }],
  ["a path that refers to itself", { paths: { "/x": { $ref: "#/paths/~1x" } } }],
])("a document that is %s is read without an error", (_what, document) => {
  for (const { parameters } of operationsOf(Place.rootOf(document))) expect([...parameters]).toBeDefined();
});
