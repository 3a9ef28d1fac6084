import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { InputError } from "../command.ts";
import type { Difference } from "../operations/compare.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/** One allowed difference. Nothing in it is a pattern. */
export type AllowedDifference = Pick<Difference, "operation" | "member" | "aspect">;

/** The same as the file has it, below an operation: differences that have one reason. */
interface Entry {
  aspect: Difference["aspect"];
  members: string[];
  /** What backs it: contradictions (`C2`), what the web UI shows (`U7`), and sections of the facts (`§6`). */
  cites: string;
  because: string;
}

export interface Allowed {
  rules: Rule[];
  differences: AllowedDifference[];
}

const text = { type: "string", minLength: 1 };
const cites = { type: "string", pattern: "^([CU§][1-9]\\d?)(, [CU§][1-9]\\d?)*$" };
const aspects = ["presence", "value", "type", "format", "nullable", "required", "values", "limits"];
const members = { type: "array", minItems: 1, items: text };
const entry = { members, aspect: { type: "string", enum: aspects }, cites, because: text };

const isAllowList = new Ajv2020().compile<{ rules: string[]; differences: Record<string, Entry[]> }>({
  type: "object",
  additionalProperties: false,
  required: ["rules", "differences"],
  properties: {
    rules: {
      type: "array",
      uniqueItems: true,
      items: { type: "string", enum: rules.map(({ name }) => name) },
    },
    differences: {
      type: "object",
      additionalProperties: {
        type: "array",
        items: { type: "object", additionalProperties: false, required: Object.keys(entry), properties: entry },
      },
    },
  },
});

/** Reads `coverage-allowed.yaml`. */
export async function readAllowed(): Promise<Allowed> {
  return parseAllowed(await readFile(new URL("../coverage-allowed.yaml", import.meta.url), "utf8"));
}

/** The content of `coverage-allowed.yaml`: the rules that are on, and the differences that are allowed one by one. */
export function parseAllowed(yaml: string): Allowed {
  const content = parseYaml(yaml);
  if (!isAllowList(content)) {
    const { instancePath, message, params } = isAllowList.errors?.[0] ?? {};
    throw new InputError(`coverage-allowed.yaml: ${instancePath || "the file"} ${message} ${JSON.stringify(params)}`);
  }
  const entries = Object.entries(content.differences);
  return {
    rules: rules.filter(({ name }) => content.rules.includes(name)),
    differences: entries.flatMap(([operation, list]) =>
      list.flatMap(({ aspect, members }) => members.map((member) => ({ operation, member, aspect }))),
    ),
  };
}

function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    throw new InputError(`coverage-allowed.yaml: ${(error as Error).message}`, { cause: error });
  }
}
