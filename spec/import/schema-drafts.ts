import { companyMember, type Json, type Place, segmentsOf } from "@keepnet/document";
import { pascalCase } from "change-case";
import { componentName, type Names } from "./names.ts";
import type { Direction, Shared } from "./shared.ts";
import { todo } from "./todo.ts";

/** A schema as it will stand in YAML; values may be YAML nodes. */
export type Draft = { [keyword: string]: unknown };

const limits = ["minLength", "maxLength", "pattern", "minimum", "maximum", "minItems", "maxItems"];
const pageMembers = ["pageNumber", "pageSize", "totalNumberOfPages", "totalNumberOfRecords"];
/** Members of a paged request that have a shared schema of their own. */
const pagingSchemas: Record<string, string> = {
  pageNumber: "PageNumber",
  pageSize: "PageSize",
  exportType: "ExportType",
};
const pagingMembers = ["pageNumber", "pageSize", "orderBy", "ascending", "filter"];
const secret = /(secret|password(?!complexity)|token$)/i;

/** The schemas of a domain that is being imported, in the form that the description gives to schemas. */
export class SchemaDrafts {
  /** By name. */
  readonly components = new Map<string, Draft>();
  /** Members that were left out, each as a sentence. */
  readonly leftOut: string[] = [];
  readonly #shared: Shared;
  readonly #names: Names;
  readonly #prefix: string;
  readonly #known = new Map<string, string>();
  readonly #bodies = new Map<string, Draft>();

  /** @param tag What names begin with where they would be taken otherwise. */
  constructor(shared: Shared, names: Names, tag: string) {
    this.#shared = shared;
    this.#names = names;
    this.#prefix = pascalCase(tag);
  }

  /** A reference to a body. `owner` names one that has no name of its own. */
  body(schema: Place, direction: Direction, owner: string): Draft {
    const key = `${direction} body ${schema.location}`;
    const known = this.#bodies.get(key);
    if (known) return known;
    const fallback = pascalCase(`${owner} ${direction}`);
    const isResult = direction === "response" && isEnvelope(schema);
    const draft = isResult
      ? this.#result(schema.below("properties", "data"), pascalCase(owner))
      : this.#value(schema, direction, fallback);
    const body = "$ref" in draft ? draft : this.#add(fallback, draft);
    this.#bodies.set(key, body);
    return body;
  }

  /** The schema of a parameter. */
  parameter(schema: Place): Draft {
    return this.#value(schema, "request", "Parameter");
  }

  #result(data: Place | undefined, owner: string): Draft {
    if (!data) return reference("Envelope", true);
    const members = namesOf(data);
    if (members.join() === "resourceId") return reference("IdServiceResult", true);
    const isPage = [...pageMembers, "results"].every((name) => members.includes(name));
    const rows = isPage ? data.below("properties", "results", "items") : data.below("items");
    const about = rows ?? data;
    const name = namesOf(about).length > 0 ? (nameOf(about) ?? owner) : owner;
    const value = isPage ? this.#page(rows, name) : this.#value(data, "response", name);
    const suffix = isPage ? "PageResult" : rows ? "ListResult" : "Result";
    const payload = { type: "object", required: ["data"], properties: { data: value } };
    return this.#add(`${name}${suffix}`, { allOf: [reference("Envelope", true), payload] });
  }

  #page(rows: Place | undefined, name: string): Draft {
    const items = rows ? this.#value(rows, "response", name) : {};
    const results = { type: ["array", "null"], items };
    const own = { type: "object", required: ["results"], properties: { results } };
    return this.#add(`${name}Page`, { allOf: [reference("Page", true), own] });
  }

  /** @param fallback What an object is called that has no name of its own. */
  #value(schema: Place, direction: Direction, fallback: string): Draft {
    const [only, ...others] = schema.entries("allOf");
    if (only && others.length === 0) return this.#value(only[1], direction, fallback);
    if (namesOf(schema).length > 0) return this.#object(schema, direction, fallback);
    const combined = ["allOf", "anyOf", "oneOf"].filter((keyword) => schema.value(keyword) !== undefined);
    if (combined.length > 0) {
      return Object.fromEntries(
        combined.map((keyword) => [
          keyword,
          schema.entries(keyword).map(([, part]) => this.#value(part, direction, fallback)),
        ]),
      );
    }
    const items = schema.below("items");
    const values = schema.below("additionalProperties");
    const type = typesOf(schema);
    if (items) return { type: "array", items: this.#value(items, direction, fallback), ...limitsOf(schema, direction) };
    if (values && Object.keys(Object(values.node)).length > 0) {
      return { type: "object", additionalProperties: this.#value(values, direction, fallback) };
    }
    if (type.length === 0 || type.includes("object")) {
      return { type: "object", description: todo("what is in it; the document leaves it open") };
    }
    const format = schema.text("format");
    return {
      type: type.length === 1 ? type[0] : type,
      ...(format !== undefined && format !== "date-span" && { format }),
      ...(direction === "request" &&
        schema.value("enum") !== undefined && { enum: schema.list("enum").filter(isValue) }),
      ...limitsOf(schema, direction),
    };
  }

  #object(schema: Place, direction: Direction, fallback: string): Draft {
    const shared = this.#shared.named(namesOf(schema), direction);
    if (shared !== undefined) return reference(shared, true);
    const key = `${direction} ${schema.location}`;
    const known = this.#known.get(key);
    if (known !== undefined) return reference(known);
    const base = nameOf(schema) ?? fallback;
    const otherWay = this.#known.has(`${direction === "request" ? "response" : "request"} ${schema.location}`);
    const name = this.#names.take(otherWay ? pascalCase(`${base} ${direction}`) : base, `${this.#prefix}${base}`);
    this.#known.set(key, name);
    // the place is kept before the members are read, so that what holds itself ends
    this.components.set(name, {});
    this.components.set(name, direction === "request" ? this.#request(schema, name) : this.#response(schema, name));
    return reference(name);
  }

  #request(schema: Place, name: string): Draft {
    const members = schema.entries("properties").filter(([member]) => {
      const namesCompany = companyMember.test(member);
      if (namesCompany) this.leftOut.push(`${name}.${member} names a company in a second way`);
      return !namesCompany;
    });
    const isPaged = pagingMembers.every((member) => members.some(([present]) => present === member));
    const required = [
      ...(isPaged ? pagingMembers : []),
      ...(isPaged && schema.below("properties", "exportType") ? ["exportType"] : []),
      ...schema.list("required").map(String),
    ].filter((member) => members.some(([present]) => present === member));
    return {
      type: "object",
      description: todo("what it asks for"),
      additionalProperties: false,
      ...(required.length > 0 && { required: [...new Set(required)] }),
      properties: Object.fromEntries(
        members.map(([member, value]) => {
          const shared = isPaged ? pagingSchemas[member] : undefined;
          return [
            member,
            shared
              ? reference(shared, true)
              : described(hidden(member, this.#value(value, "request", `${name}${pascalCase(member)}`))),
          ];
        }),
      ),
    };
  }

  #response(schema: Place, name: string): Draft {
    const members = schema.entries("properties");
    return {
      type: "object",
      description: todo("what it is"),
      required: members.map(([member]) => member),
      properties: Object.fromEntries(
        members.map(([member, value]) => {
          const draft = hidden(member, this.#value(value, "response", `${name}${pascalCase(member)}`));
          return [member, member === "resourceId" || !mayBeNull(value) ? draft : nullable(draft)];
        }),
      ),
    };
  }

  #add(wanted: string, draft: Draft): Draft {
    const name = this.#names.take(wanted, `${this.#prefix}${wanted}`);
    this.components.set(name, draft);
    return reference(name);
  }
}

function reference(name: string, shared = false): Draft {
  return { $ref: `${shared ? "../shared/schemas.yaml" : ""}#/${name}` };
}

/** The name of a schema that is a component. */
function nameOf(schema: Place): string | undefined {
  const [, , name, ...inside] = segmentsOf(schema.location);
  return name !== undefined && inside.length === 0 ? componentName(name) : undefined;
}

function namesOf(schema: Place): string[] {
  return schema.entries("properties").map(([name]) => name);
}

function isEnvelope(schema: Place): boolean {
  const names = new Set(namesOf(schema));
  names.delete("data");
  return names.size === 3 && ["status", "message", "validationMessages"].every((name) => names.has(name));
}

function typesOf(schema: Place): Json[] {
  return [schema.value("type") ?? []].flat().filter((type) => type !== "null");
}

/** A reference cannot say in OpenAPI 3.0 that it may be null, so that an answer's is taken to. */
function mayBeNull(schema: Place): boolean {
  const isReference = schema.referred && namesOf(schema).length > 0;
  return isReference || schema.flag("nullable") || [schema.value("type")].flat().includes("null");
}

function nullable(draft: Draft): Draft {
  if (typeof draft.type === "string") return { ...draft, type: [draft.type, "null"] };
  return { anyOf: [draft, { type: "null" }] };
}

function hidden(member: string, draft: Draft): Draft {
  return secret.test(member) && draft.type === "string" ? { ...draft, format: "password" } : draft;
}

/** A member of a request with a description; a reference has that of its schema. */
function described(draft: Draft): Draft {
  if ("$ref" in draft || "description" in draft) return draft;
  const { type, ...others } = draft;
  return { ...(type !== undefined && { type }), description: todo("what it is or does"), ...others };
}

/** Limits are for requests; an answer is taken as it comes. */
function limitsOf(schema: Place, direction: Direction): Draft {
  if (direction === "response") return {};
  const found = limits.flatMap((name) => (schema.value(name) === undefined ? [] : [[name, schema.value(name)]]));
  return Object.fromEntries(found);
}

function isValue(value: Json): boolean {
  return value !== null;
}
