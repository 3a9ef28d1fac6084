import { base } from "../support/base.ts";
import { type Case, operation, schema } from "./case.ts";

const place = "GET /companies/{companyId}: response member";
const answer = schema("Company", "properties", "seats");
const request = schema("ReportDraft", "properties", "copies");
const text = { type: "string" };
const map = (values: unknown) => ({ type: "object", additionalProperties: values });
const kind = (name: string, ...values: string[]) => ({
  type: "object",
  required: [name],
  properties: { [name]: { type: "string", enum: values } },
});
const [disk, tape] = [kind("kind", "disk"), kind("kind", "tape")];
const { "400": failure } = base.paths["/reports"].get.responses;
const body = failure.content["application/json"];
const problem = {
  description: "A problem.",
  content: {
    "application/json": { schema: { type: "object", required: ["title"], properties: { title: text } } },
  },
};
const choice = (mapping: object) => ({
  oneOf: [{ $ref: "#/components/schemas/Disk" }, { $ref: "#/components/schemas/Tape" }],
  discriminator: { propertyName: "kind", mapping },
});
const media = { d: "#/components/schemas/Disk", t: "#/components/schemas/Tape" };
const bare = { type: "object", required: ["kind"], properties: { kind: text } };

export const types: Case[] = [
  {
    change: "a map becomes an object with no members",
    from: [[answer, map(true)]],
    edit: [[answer, map(false)]],
    verdicts: [`major ${place} seats no longer has members of any name`],
    back: [`patch ${place} seats may hold other members`],
  },
  {
    change: "an open object is closed",
    from: [[answer, { ...map(true), properties: { a: text } }]],
    edit: [[answer, { type: "object", properties: { a: text } }]],
    verdicts: [`major ${place} seats no longer has members of any name`],
    back: [],
  },
  {
    change: "a map of texts becomes an object",
    from: [[answer, map(text)]],
    edit: [[answer, map(false)]],
    verdicts: [`major ${place} seats is no longer a map: it has no members of any name`],
    back: [`minor ${place} seats is now a map: it may have members of any name`],
  },
  {
    change: "a map holds other values",
    from: [[answer, map(text)]],
    edit: [[answer, map({ type: "integer" })]],
    verdicts: [`major ${place} seats.* changed from string to integer`],
    back: [`major ${place} seats.* changed from integer to string`],
  },
  {
    change: "an object gets its first member",
    from: [[answer, { type: "array", items: { type: "object", properties: {} } }]],
    edit: [[answer, { type: "array", items: { type: "object", properties: { a: text } } }]],
    verdicts: [`minor ${place} seats[].a added`],
    back: [`major ${place} seats[].a removed`],
  },
  {
    change: "a list becomes an object",
    from: [[answer, { type: "array", items: text }]],
    edit: [[answer, { type: "object", properties: { a: text } }]],
    verdicts: [`major ${place} seats changed from array to object`],
    back: [`major ${place} seats changed from object to array`],
  },
  {
    change: "a value in a list is lost",
    from: [[answer, { type: "array", items: { ...text, enum: ["a", "b"] } }]],
    edit: [[answer, { type: "array", items: { ...text, enum: ["a"] } }]],
    verdicts: [`major ${place} seats[] lost b`],
    back: [`minor ${place} seats[] gained b`],
  },
  {
    change: "a flag is always set",
    from: [[answer, { type: "boolean" }]],
    edit: [[answer, { type: "boolean", const: true }]],
    verdicts: [`major ${place} seats is now one of true`],
    back: [`major ${place} seats may now be any value`],
  },
  {
    change: "one alternative less",
    from: [[answer, { oneOf: [disk, tape] }]],
    edit: [[answer, { oneOf: [disk] }]],
    verdicts: [`minor ${place} seats lost an alternative`],
    back: [`major ${place} seats gained an alternative`],
  },
  {
    change: "an alternative less in a request, which another one covers",
    from: [[request, { anyOf: [text, { ...text, maxLength: 5 }] }]],
    edit: [[request, { anyOf: [text] }]],
    verdicts: ["minor POST /reports: request member copies lost an alternative"],
    back: ["minor POST /reports: request member copies gained an alternative"],
  },
  {
    change: "an alternative less in a request, which the others do not cover",
    from: [[request, { anyOf: [disk, { ...tape, maxProperties: 5 }] }]],
    edit: [[request, { anyOf: [disk] }]],
    verdicts: ["major POST /reports: request member copies lost an alternative"],
    back: ["minor POST /reports: request member copies gained an alternative"],
  },
  {
    change: "another member tells the alternatives apart",
    from: [[answer, { oneOf: [disk, tape], discriminator: { propertyName: "kind" } }]],
    edit: [[answer, { oneOf: [disk, tape], discriminator: { propertyName: "type" } }]],
    verdicts: [`major ${place} seats: the member that tells the alternatives apart changed from kind to type`],
    back: [`major ${place} seats: the member that tells the alternatives apart changed from type to kind`],
  },
  {
    change: "another member tells the alternatives of a request apart",
    from: [[request, { oneOf: [disk, tape], discriminator: { propertyName: "kind" } }]],
    edit: [[request, { oneOf: [disk, tape], discriminator: { propertyName: "type" } }]],
    verdicts: [
      "major POST /reports: request member copies: the member that tells the alternatives apart changed from kind to type",
    ],
    back: [
      "major POST /reports: request member copies: the member that tells the alternatives apart changed from type to kind",
    ],
  },
  {
    change: "another value tells an alternative",
    from: [
      [schema("Disk"), bare],
      [schema("Tape"), bare],
      [answer, choice(media)],
    ],
    edit: [[answer, choice({ t: media.t, disk: media.d })]],
    verdicts: [`major ${place} seats.kind lost d`, `minor ${place} seats.kind gained disk`],
    back: [`major ${place} seats.kind lost disk`, `minor ${place} seats.kind gained d`],
  },
  {
    change: "two alternatives change places",
    from: [
      [schema("Disk"), bare],
      [schema("Tape"), bare],
      [answer, choice(media)],
    ],
    edit: [[answer, choice({ d: media.t, t: media.d })]],
    verdicts: [
      `major ${place} seats.kind: d tells another alternative`,
      `major ${place} seats.kind: t tells another alternative`,
    ],
    back: [
      `major ${place} seats.kind: d tells another alternative`,
      `major ${place} seats.kind: t tells another alternative`,
    ],
  },
  {
    change: "a failure with another body",
    edit: [[operation("get", "/reports", "responses", "409"), problem]],
    verdicts: ["major GET /reports: failure 409 added, with another body than the other failures"],
    back: ["minor GET /reports: failure 409 removed"],
  },
  {
    change: "a failure gets another body",
    edit: [[operation("get", "/reports", "responses", "400"), problem]],
    verdicts: ["major GET /reports: failure member message removed", "minor GET /reports: failure member title added"],
    back: ["major GET /reports: failure member title removed", "minor GET /reports: failure member message added"],
  },
  {
    change: "a failure with no body",
    edit: [[operation("get", "/reports", "responses", "404"), { description: "Not there." }]],
    verdicts: ["minor GET /reports: failure 404 added"],
    back: ["minor GET /reports: failure 404 removed"],
  },
  {
    change: "a failure in another media type",
    edit: [
      [operation("get", "/reports", "responses", "400"), { ...failure, content: { "application/problem+json": body } }],
    ],
    verdicts: ["major GET /reports: failure 400 changed from application/json to application/problem+json"],
    back: ["major GET /reports: failure 400 changed from application/problem+json to application/json"],
  },
  {
    change: "a known value less in an open set",
    from: [[schema("Company", "properties", "name", "x-extensible-enum"), ["Acme", "Globex"]]],
    edit: [[schema("Company", "properties", "name", "x-extensible-enum"), ["Acme"]]],
    verdicts: [`patch ${place} name is no longer known to be Globex`],
    back: [`minor ${place} name may be Globex`],
  },
  {
    change: "an open set is closed",
    from: [[schema("Company", "properties", "plan"), { ...text, "x-extensible-enum": ["basic", "full"] }]],
    edit: [[schema("Company", "properties", "plan"), { ...text, enum: ["basic", "full"] }]],
    verdicts: [`major ${place} plan is now one of basic, full`],
    back: [`major ${place} plan may now be any value`],
  },
  {
    change: "a member of a parameter removed",
    from: [
      [
        operation("get", "/reports", "parameters", 2),
        { name: "box", in: "query", schema: { type: "object", properties: { north: text, south: text } } },
      ],
    ],
    edit: [[operation("get", "/reports", "parameters", 2, "schema", "properties", "south"), undefined]],
    verdicts: ["major GET /reports: query parameter box: member south removed"],
    back: ["minor GET /reports: query parameter box: member south added"],
  },
  {
    change: "a path parameter renamed",
    from: [[["paths", "/companies/{groupId}"], companyAt("groupId")]],
    edit: [
      [["paths", "/companies/{groupId}"], undefined],
      [["paths", "/companies/{id}"], companyAt("id")],
    ],
    verdicts: [
      "major GET /companies/{groupId}: path parameter renamed from groupId to id: the call is now to /companies/{id}",
    ],
    back: [
      "major GET /companies/{id}: path parameter renamed from id to groupId: the call is now to /companies/{groupId}",
    ],
  },
  {
    change: "a query parameter renamed",
    edit: [[operation("get", "/reports", "parameters", 2, "name"), "max"]],
    verdicts: ["major GET /reports: query parameter renamed from limit to max"],
    back: ["major GET /reports: query parameter renamed from max to limit"],
  },
];

function companyAt(name: string): object {
  const { get } = base.paths["/companies/{companyId}"];
  return { get: { ...get, parameters: [{ name, in: "path", required: true, schema: text }] } };
}
