import type { Place } from "@keepnet/document";
import type { Operation } from "../../../src/prism/operations.ts";
import { requestExamples } from "../../documented-request.ts";
import { valueFor } from "./documented-members.ts";

/** The schema of an operation's body, of its first media type. */
export function bodySchema({ place }: Operation): Place | undefined {
  return place.below("requestBody")?.entries("content")[0]?.[1].below("schema");
}

/** Fields that rows have, for filters of operations that say nothing of an order. */
const commonFields = ["Name", "Email"];

/**
 * Bodies that together have every documented member: the examples, each of them with one member at a time added and
 * replaced, with all the members that the document has, and with each flag the other way round. Where a member makes a
 * handler refuse the request, the others still come to be read in another body.
 */
export function bodiesFor(operation: Operation): unknown[] {
  const examples = requestExamples(operation).map(({ value }) => value);
  const whole = valueFor(bodySchema(operation));
  if (typeof whole !== "object" || whole === null) return examples;
  return examples.flatMap((example) =>
    fieldsOf(operation, example).flatMap((field) => {
      const full = withKnown(whole, field, example) as object;
      const members = Object.entries(full).map(([name, value]) => ({ [name]: value }));
      const all = filled(full, example) as object;
      const given = members.flatMap((member) => [filled(member, example), { ...(example as object), ...member }]);
      return [
        example,
        ...given,
        all,
        full,
        ...flipped(all),
        ...members.map((member) => ({ ...all, ...freeName(full), ...member })),
      ];
    }),
  );
}

/** Not the name that the example has, which may be taken. */
function freeName(full: object): object {
  return "name" in full ? { name: full.name } : {};
}

/** The fields by which an operation's rows can be filtered, as far as it shows. */
function fieldsOf({ orderBy }: Operation, example: unknown): string[] {
  const { orderBy: own, pagination } = (example ?? {}) as { orderBy?: string; pagination?: { orderBy?: string } };
  const known = orderBy ?? own ?? pagination?.orderBy;
  return known ? [known] : commonFields;
}

/** A body with the opposite of each of its flags, one flag at a time. */
function flipped(body: object): object[] {
  const flags = Object.entries(body).filter(([, value]) => typeof value === "boolean");
  return flags.map(([name, value]) => ({ ...body, [name]: !value }));
}

/** A value with what it lacks of another one, at any depth. */
function filled(full: unknown, given: unknown): unknown {
  if (given === undefined || given === null) return full;
  if (Array.isArray(given)) {
    const [model] = Array.isArray(full) ? full : [];
    return given.length === 0 ? full : given.map((item) => filled(model, item));
  }
  if (typeof given !== "object" || typeof full !== "object" || full === null) return given;
  const names = new Set([...Object.keys(full), ...Object.keys(given)]);
  const entries = [...names].map((name) => [name, filled(full[name as keyof object], given[name as keyof object])]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

export function toForm(members: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(members)) {
    const values = Array.isArray(value) ? value : [value];
    for (const one of values)
      form.append(name, name === "File" ? new File(["Email\na@b.example\n"], "a.csv") : String(one));
  }
  return form;
}

/** A value whose filters are about a field that rows have, and that names what an example names, as `ids` has each `id`. */
function withKnown(value: unknown, field: string, example: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withKnown(item, field, example));
  const entries = Object.entries(value).map(([name, member]) => {
    const known = name.endsWith("ResourceId") ? knownIds(example, name) : [];
    if (known.length > 0) return [name, known[0]];
    return [name, name === "fieldName" || name === "orderBy" ? field : withKnown(member, field, example)];
  });
  return Object.fromEntries(entries);
}

/** The ids of the same kind that an example lists. What a scenario is of, its name says only at times. */
function knownIds(example: unknown, name: string): unknown[] {
  const kind = name.replace(/^(ph|sm|qu)ishing/, "").toLowerCase();
  const lists = Object.entries(example ?? {}).filter(([list]) => list.toLowerCase().endsWith(`${kind}s`));
  return lists.flatMap(([, ids]) => (Array.isArray(ids) ? ids : []));
}
