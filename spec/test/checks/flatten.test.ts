import type { Json } from "@keepnet/document";
import { describe, expect, test } from "vitest";
import type { Member } from "../../checks/operations/operation.ts";
import { readOpenApi } from "../../checks/operations/read-openapi.ts";

const plain: Member = { type: "string", nullable: false, required: false, recursive: false };

/** An OpenAPI document whose one operation answers with the schema `Answer`. */
function answering(openapi: string, named: Record<string, Json>): Json {
  const answer = { content: { "application/json": { schema: { $ref: "#/components/schemas/Answer" } } } };
  return { openapi, paths: { "/a": { get: { responses: { "200": answer } } } }, components: { schemas: named } };
}

function membersOf(document: Json): Record<string, Member> {
  return Object.fromEntries(readOpenApi(document)[0]?.members ?? []);
}

describe("schemas are flattened", () => {
  test("through allOf, with what any part requires", () => {
    const parts = [
      { $ref: "#/components/schemas/Envelope" },
      { type: "object", required: ["data"], properties: { data: { type: "integer", format: "int32" } } },
    ];
    const envelope = { type: "object", properties: { status: { type: ["string", "null"] } } };
    expect(membersOf(answering("3.1.0", { Answer: { allOf: parts }, Envelope: envelope }))).toEqual({
      response: { ...plain, type: "object", required: true },
      "response.status": { ...plain, nullable: true },
      "response.data": { ...plain, type: "integer", format: "int32", required: true },
    });
  });

  test("through a choice with null, which makes a member nullable", () => {
    const choice = { anyOf: [{ $ref: "#/components/schemas/Part" }, { type: "null" }] };
    const answer = { type: "object", properties: { part: choice } };
    const part = { type: "object", properties: { id: { type: "string", enum: ["b", "a"] } } };
    expect(membersOf(answering("3.1.0", { Answer: answer, Part: part }))).toMatchObject({
      "response.part": { type: "object", nullable: true },
      "response.part.id": { values: "a, b", nullable: false },
    });
  });

  test("through a choice of objects, of which each has its own members", () => {
    const one = { type: "object", required: ["a", "b"], properties: { a: { enum: ["x"] }, b: { type: "string" } } };
    const two = { type: "object", required: ["a"], properties: { a: { enum: ["y"] } } };
    expect(membersOf(answering("3.1.0", { Answer: { oneOf: [one, two] } }))).toMatchObject({
      "response.a": { required: true },
      "response.b": { required: false },
    });
    const open = { anyOf: [{ type: "string", enum: ["x"] }, { type: "string" }] };
    expect(membersOf(answering("3.1.0", { Answer: open })).response).not.toHaveProperty("values");
  });

  test("with members that one part declares and another requires", () => {
    const parts = [{ type: "object", properties: { id: { type: "string" } } }, { required: ["id"] }];
    expect(membersOf(answering("3.1.0", { Answer: { allOf: parts } }))).toMatchObject({
      "response.id": { required: true },
    });
  });

  test("even where a schema is a part of itself by mistake", () => {
    const members = membersOf(
      answering("3.0.4", { Answer: { type: "object", allOf: [{ $ref: "#/components/schemas/Answer" }] } }),
    );
    expect(members).toMatchObject({ response: { type: "object" } });
  });

  test("through lists and maps, with the limits of each", () => {
    const list = { type: "array", minItems: 1, items: { type: "string", minLength: 0, maxLength: 8 } };
    expect(membersOf(answering("3.1.0", { Answer: { type: "object", additionalProperties: list } }))).toMatchObject({
      "response.{}": { type: "array", limits: "minItems 1" },
      "response.{}[]": { type: "string", limits: "maxLength 8" },
    });
  });

  test("once, where a schema holds itself", () => {
    const children = { type: "array", items: { $ref: "#/components/schemas/Answer" } };
    const members = membersOf(answering("3.1.0", { Answer: { type: "object", properties: { children } } }));
    expect(Object.keys(members)).toEqual(["response", "response.children", "response.children[]"]);
    expect(members["response.children[]"]).toMatchObject({ type: "object", recursive: true });
  });

  test("with what OpenAPI 3.0 says, and does not say, about null", () => {
    const properties = {
      text: { type: "string", nullable: true },
      part: { $ref: "#/components/schemas/Part" },
      wrapped: { allOf: [{ $ref: "#/components/schemas/Part" }], nullable: true },
      anything: {},
    };
    expect(membersOf(answering("3.0.4", { Answer: { type: "object", properties }, Part: { type: "string" } }))).toEqual(
      {
        response: { ...plain, type: "object", required: true },
        "response.text": { ...plain, nullable: true },
        "response.part": { ...plain, nullable: "unsaid" },
        "response.wrapped": { ...plain, nullable: true },
        "response.anything": { ...plain, type: "any", nullable: true },
      },
    );
  });
});

describe("references are followed", () => {
  const odd = "Keepnet.Shared.ServiceResult`1[[Keepnet/Company, Version=1.0]]";

  test.each([
    ["as they are", odd.replace("/", "~1")],
    ["percent-encoded", encodeURIComponent(odd.replace("/", "~1"))],
  ])("to names with odd characters, written %s", (_how, name) => {
    const answer = { $ref: `#/components/schemas/${name}` };
    expect(membersOf(answering("3.0.4", { Answer: answer, [odd]: { type: "boolean" } }))).toMatchObject({
      response: { type: "boolean" },
    });
  });

  test.each(["#/components/schemas/Gone", "#/components/schemas/Answer", "other.yaml#/Answer"])(
    "and one that leads nowhere, %s, is the member's type",
    ($ref) => {
      expect(membersOf(answering("3.1.0", { Answer: { $ref } }))).toMatchObject({
        response: { type: `unresolved ${$ref}` },
      });
    },
  );
});
