import { type JsonObject, Place } from "@keepnet/document";
import { expect, test } from "vitest";
import { splitDirections } from "../src/directions.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const content = (name: string) => ({ content: { "application/json": { schema: ref(name) } } });
const text = { type: "string" };
const readOnly = { type: "string", readOnly: true };
const writeOnly = { type: "string", writeOnly: true };

/** The schemas of a document by direction, in which requests send one component and responses return another. */
function split(sent: string, received: string, schemas: object) {
  const operation = { requestBody: content(sent), responses: { 200: content(received) } };
  const document = { paths: { "/x": { patch: operation } }, components: { schemas } } as unknown as JsonObject;
  const before = structuredClone(document);
  const directions = splitDirections(document);
  expect(document, "the document that was given").toEqual(before);
  const root = Place.rootOf(directions.document);
  return {
    sent: directions.sent,
    schema: (name: string) => root.below("components", "schemas", name)?.node,
    body: root.below("paths", "/x", "patch", "requestBody", "content", "application/json")?.value("schema"),
  };
}

test("a component of one direction leaves the other's members out, and stays one", () => {
  const members = { properties: { id: readOnly, secret: writeOnly, name: text }, required: ["id", "secret", "name"] };
  const { schema, body, sent } = split("In", "Out", { In: members, Out: members, Unused: members });
  expect(schema("In")).toEqual({ properties: { secret: writeOnly, name: text }, required: ["secret", "name"] });
  expect(schema("Out")).toEqual({ properties: { id: readOnly, name: text }, required: ["id", "name"] });
  expect(schema("Unused")).toEqual(members);
  expect(body).toEqual(ref("In"));
  expect(sent).toEqual(new Set(["In"]));
});

test("a component of both directions becomes two, and so does each that it reaches and that differs", () => {
  const { schema, body, sent } = split("Box", "Box", {
    Box: { allOf: [ref("Base"), { properties: { lid: ref("Lid"), self: ref("Box") } }] },
    Base: { properties: { id: readOnly } },
    Lid: { properties: { colour: text } },
  });
  expect(body).toEqual(ref("WritableBox"));
  expect(schema("WritableBox")).toEqual({
    allOf: [ref("WritableBase"), { properties: { lid: ref("Lid"), self: ref("WritableBox") } }],
  });
  expect(schema("WritableBase")).toEqual({ properties: {} });
  expect(schema("Box")).toEqual({ allOf: [ref("Base"), { properties: { lid: ref("Lid"), self: ref("Box") } }] });
  expect(schema("Base")).toEqual({ properties: { id: readOnly } });
  expect(sent).toEqual(new Set(["WritableBox", "WritableBase", "Lid"]));
});

test("a component that is only a reference stays one, and is sent as what it refers to", () => {
  const schemas = { Alias: ref("Box"), Box: { properties: { id: readOnly, name: text } } };
  const { schema, body, sent } = split("Alias", "Alias", schemas);
  expect(schema("Alias")).toEqual(schemas.Box); // through its reference
  expect(body).toEqual(ref("WritableBox"));
  expect(schema("WritableBox")).toEqual({ properties: { name: text } });
  expect(sent).toEqual(new Set(["WritableBox"]));
});

test("a discriminator maps to the components that are sent", () => {
  const pet = (kind: string) => ({ properties: { kind: { const: kind }, id: readOnly } });
  const mapping = { feline: "#/components/schemas/Cat", canine: "#/components/schemas/Dog" };
  const { schema } = split("Pet", "Pet", {
    Pet: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind", mapping } },
    Cat: pet("feline"),
    Dog: pet("canine"),
  });
  expect(schema("WritablePet")).toEqual({
    oneOf: [ref("WritableCat"), ref("WritableDog")],
    discriminator: {
      propertyName: "kind",
      mapping: { feline: "#/components/schemas/WritableCat", canine: "#/components/schemas/WritableDog" },
    },
  });
  expect(schema("Pet")).toMatchObject({ discriminator: { mapping } });
});

test("a mark counts where it stands beside a reference, and behind it", () => {
  const { schema } = split("In", "Out", {
    In: { properties: { own: { ...ref("Text"), readOnly: true }, theirs: ref("Id"), kept: ref("Text") } },
    Out: { properties: { name: text } },
    Text: text,
    Id: readOnly,
  });
  expect(schema("In")).toEqual({ properties: { kept: ref("Text") } });
});

test("members of inline objects, lists and maps are left out, and values that look like schemas are not", () => {
  const inner = { properties: { id: readOnly, name: text }, required: ["id"] };
  const { schema } = split("In", "Out", {
    In: {
      properties: { properties: inner, list: { items: inner }, map: { additionalProperties: inner } },
      default: inner,
    },
    Out: {},
  });
  const kept = { properties: { name: text }, required: [] };
  expect(schema("In")).toEqual({
    properties: { properties: kept, list: { items: kept }, map: { additionalProperties: kept } },
    default: inner,
  });
});

test("a component that already has the name of a sent one is refused by name", () => {
  const schemas = { Box: { properties: { id: readOnly } }, WritableBox: {} };
  expect(() => split("Box", "Box", schemas)).toThrow(
    /WritableBox is generated from Box\. Give the component WritableBox/,
  );
});
