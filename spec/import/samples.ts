import { sentenceCase } from "change-case";
import type { Draft } from "./schema-drafts.ts";
import { todo } from "./todo.ts";

/** Values that mean the same in every domain. */
const usual: Record<string, unknown> = {
  ascending: true,
  condition: "AND",
  exportType: "Csv",
  message: null,
  orderBy: "CreateTime",
  pageNumber: 1,
  pageSize: 20,
  searchInputTextValue: "",
  status: "SUCCESS",
  totalNumberOfPages: 1,
  totalNumberOfRecords: 1,
  validationMessages: null,
};
const byFormat: Record<string, string> = {
  byte: "VGV4dA==",
  "date-time": "2025-06-02T09:00:00Z",
  date: "2025-06-02",
  email: "someone@example.com",
  uri: "https://www.example.com",
  uuid: "3f2b8c1e-6d4a-4b57-9a0e-5c8d7f1e2a34",
};

/** A value that a schema accepts, as a start for an example. What it must agree on with other examples is left open. */
export function sampleOf(schema: Draft, lookUp: (reference: string) => Draft): unknown {
  return sampleAt(schema, "", new Set());

  function sampleAt(draft: Draft, member: string, around: ReadonlySet<string>): unknown {
    if (typeof draft.$ref === "string") {
      return sampleAt(lookUp(draft.$ref), member, new Set([...around, draft.$ref]));
    }
    if (Array.isArray(draft.allOf)) {
      return Object.assign({}, ...draft.allOf.map((part: Draft) => sampleAt(part, member, around)));
    }
    const choices = draft.anyOf ?? draft.oneOf;
    if (Array.isArray(choices)) {
      const [first] = choices;
      return around.has(first.$ref) ? null : sampleAt(first, member, around);
    }
    const types = [draft.type].flat();
    const type = types[0];
    if (member in usual && types.includes(typeOf(usual[member]))) return usual[member];
    if (type === "object") return objectOf(draft, around);
    if (type === "array") return listOf(draft.items as Draft, member, around);
    return scalarOf(draft, String(type), member);
  }

  function objectOf({ properties, required }: Draft, around: ReadonlySet<string>): Record<string, unknown> {
    const shared = [...around].at(-1)?.startsWith("../") && Array.isArray(required) ? required : undefined;
    const members = Object.entries(Object(properties) as Record<string, Draft>);
    return Object.fromEntries(
      members
        .filter(([member, value]) => (shared?.includes(member) ?? true) && !around.has(String(value.$ref)))
        .map(([member, value]) => [member, sampleAt(value, member, around)]),
    );
  }

  function listOf(items: Draft, member: string, around: ReadonlySet<string>): unknown {
    return around.has(String(items.$ref)) ? [] : [sampleAt(items, member, around)];
  }
}

function scalarOf(draft: Draft, type: string, member: string): unknown {
  const { enum: values, format, minimum, examples } = draft;
  const [known] = [values, examples].flatMap((list) => (Array.isArray(list) ? list : []));
  if (known !== undefined) return known;
  if (type === "boolean") return false;
  if (type === "integer" || type === "number") return minimum ?? 1;
  const formatted = byFormat[String(format)];
  if (formatted !== undefined) return formatted;
  if (/id(s|list)?$/i.test(member)) return todo("an id of the examples' world");
  return /e-?mail$/i.test(member) ? byFormat.email : textOf(sentenceCase(member || "text"), draft);
}

function textOf(text: string, { minLength, maxLength }: Draft): string {
  return text.padEnd(Number(minLength ?? 0), ".").slice(0, Number(maxLength ?? Number.POSITIVE_INFINITY));
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Number.isInteger(value) ? "integer" : typeof value;
}
