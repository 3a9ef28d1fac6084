import { describe, expect, test } from "vitest";
import { type Change, changed } from "../../../spec/test/changed.ts";
import { operation, schema } from "./cases/case.ts";
import { base } from "./support/base.ts";
import { judge } from "./support/judge.ts";

const copies = schema("ReportDraft", "properties", "copies");
const seats = schema("Company", "properties", "seats");
const media = operation("post", "/reports", "requestBody", "content", "application/json");
const link = (name: string) => ({ $ref: `https://scim.example.com/Users/${name}`, description: name });
const textsOf = (place: string) => `patch ${place}: descriptions or examples changed`;

/** A value at some place, which has a member named like a reference and one named like a text. */
const places: [place: string, at: Change[0], value: (name: string) => Change[1], verdicts: string[]][] = [
  ["an example of a body", [...media, "example"], link, [textsOf("POST /reports")]],
  ["a named example", [...media, "examples"], (name) => ({ one: { value: link(name) } }), [textsOf("POST /reports")]],
  ["examples of a schema", [...copies, "examples"], (name) => [link(name)], [textsOf("POST /reports")]],
  [
    "a default",
    copies,
    (name) => ({ type: "object", default: link(name) }),
    [
      `major POST /reports: request member copies, when left out, changed from ${JSON.stringify(link("a"))} to ${JSON.stringify(link("b"))}`,
    ],
  ],
  [
    "a value of an enum",
    copies,
    (name) => ({ enum: [1, link(name)] }),
    [
      `major POST /reports: request member copies lost ${JSON.stringify(link("a"))}`,
      `minor POST /reports: request member copies gained ${JSON.stringify(link("b"))}`,
    ],
  ],
  [
    "a constant",
    copies,
    (name) => ({ const: link(name) }),
    [
      `major POST /reports: request member copies lost ${JSON.stringify(link("a"))}`,
      `minor POST /reports: request member copies gained ${JSON.stringify(link("b"))}`,
    ],
  ],
  [
    "an extension of a schema",
    [...copies, "x-hint"],
    (name) => ({ $ref: `#/${name}` }),
    ['patch POST /reports: request member copies: x-hint changed from {"$ref":"#/a"} to {"$ref":"#/b"}'],
  ],
  [
    "a description in an extension",
    [...copies, "x-hint"],
    (name) => ({ description: name }),
    ['patch POST /reports: request member copies: x-hint changed from {"description":"a"} to {"description":"b"}'],
  ],
];

describe("what looks like a reference or a text in a value is neither", () => {
  test.each(places)("%s", async (_place, at, value, verdicts) => {
    const [old, now] = ["a", "b"].map((name) => changed(base, [[at, value(name)]]));
    expect(await judge(old ?? {}, now ?? {})).toEqual(verdicts);
  });
});

test("an extension of an operation is a value", async () => {
  const [old, now] = ["a", "b"].map((name) =>
    changed(base, [[operation("post", "/reports", "x-hint"), { $ref: `#/${name}`, tags: [name] }]]),
  );
  const verdicts = await judge(old ?? {}, now ?? {});
  expect(verdicts).toHaveLength(1);
  expect(verdicts[0]).toMatch(/^patch POST \/reports: .*x-hint changed/);
});

describe("a member named like a keyword is a member", () => {
  test.each(["$ref", "example", "default", "enum", "const", "x-note", "tags", "allOf", "properties"])(
    "%s",
    async (name) => {
      const now = changed(base, [[schema("Company", "properties", name), { type: "string" }]]);
      expect(await judge(base, now)).toEqual([`minor GET /companies/{companyId}: response member ${name} added`]);
      expect(await judge(now, base)).toEqual([`major GET /companies/{companyId}: response member ${name} removed`]);
    },
  );
});

describe("what the API calls by itself turns round", () => {
  const event = (seats: string) => ({ type: "object", required: ["seats"], properties: { seats: { type: seats } } });
  const body = { content: { "application/json": { schema: { $ref: "#/components/schemas/Event" } } } };
  const called = { requestBody: body, responses: { "200": { description: "Noted.", ...body } } };
  const webhook: Change = [["webhooks"], { seatsChanged: { post: called } }];
  const callback: Change = [
    operation("post", "/reports", "callbacks"),
    { done: { "{$request.body#/url}": { post: called } } },
  ];
  const component = (type: string): Change => [schema("Event"), event(type)];

  test.each([
    ["webhook", webhook, "webhook seatsChanged"],
    ["callback", callback, "POST /reports"],
  ])("the component of a %s has another type", async (_, place, words) => {
    const [old, now] = ["integer", "string"].map((type) => changed(base, [place, component(type)]));
    const verdicts = await judge(old ?? {}, now ?? {});
    expect(
      verdicts.filter((line) => line.startsWith("major")).every((line) => line.startsWith(`major ${words}: `)),
    ).toBe(true);
    expect(verdicts[0]).toMatch(/^major/);
  });

  test("a webhook may send fewer values, and may not ask for more", async () => {
    const bounded = changed(base, [
      webhook,
      [schema("Event"), { type: "object", properties: { name: { type: "string" } } }],
    ]);
    const tighter = changed(bounded, [[schema("Event", "properties", "name", "maxLength"), 5]]);
    const sent = changed(bounded, [
      [["webhooks", "seatsChanged", "post", "responses"], { "200": { description: "Noted." } }],
    ]);
    const sentTighter = changed(tighter, [
      [["webhooks", "seatsChanged", "post", "responses"], { "200": { description: "Noted." } }],
    ]);
    expect((await judge(bounded, tighter))[0]).toMatch(/^major webhook seatsChanged: response member name/);
    expect((await judge(sent, sentTighter)).filter((line) => line.startsWith("major"))).toEqual([]);
    expect((await judge(sentTighter, sent))[0]).toMatch(/^major webhook seatsChanged: request member name/);
  });

  test("webhooks come and go", async () => {
    const now = changed(base, [webhook, component("integer")]);
    expect(await judge(base, now)).toContain("minor webhook seatsChanged: webhook added");
    expect(await judge(now, base)).toContain("major webhook seatsChanged: webhook removed");
  });
});

describe("a discriminator is no reference", () => {
  const pet = { type: "object", required: ["kind"], properties: { kind: { type: "string" } } };
  const pets = (mapping: object) =>
    changed(base, [
      [schema("Cat"), pet],
      [schema("Dog"), { ...pet, properties: { ...pet.properties, barks: { type: "boolean" } } }],
      [
        seats,
        {
          oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
          discriminator: { propertyName: "kind", mapping },
        },
      ],
    ]);

  test.each([
    ["pointers", { cat: "#/components/schemas/Cat" }, { kitten: "#/components/schemas/Cat" }],
    ["names", { cat: "Cat" }, { cat: "Cat", dog: "Dog" }],
    ["files", { cat: "./cat.yaml" }, { cat: "https://example.com/cat.yaml" }],
    ["nothing there", { cat: "#/components/schemas/Horse" }, { cat: "#/nowhere" }],
  ])("that maps to %s", async (_, before, after) => {
    const verdicts = await judge(pets(before), pets(after));
    expect(verdicts).not.toEqual([]);
    expect(verdicts[0]).toContain("GET /companies/{companyId}: response member seats");
  });
});
