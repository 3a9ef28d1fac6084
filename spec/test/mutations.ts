import fc from "fast-check";
import { stringify } from "yaml";
import { type Change, changed } from "./changed.ts";

/** A description that somebody spoilt, and how. */
export interface Mutation {
  readonly what: string;
  readonly document: object | string;
}

/** Values of every type, some of which are references. */
const odd: unknown[] = [
  null,
  0,
  1.5,
  true,
  "",
  "x",
  [],
  {},
  [null],
  [[]],
  [{}],
  ["x"],
  { a: null },
  { $ref: 5 },
  { $ref: "#/nowhere" },
  { $ref: "#" },
  { $ref: "#/paths" },
  { $ref: "#/components/schemas/Filter" },
];

/** A node that is missing, renamed, of another type, or what stands elsewhere; or text that is no longer the same. */
export function mutationsOf(document: object): fc.Arbitrary<Mutation> {
  const paths = pathsOf(document);
  const lines = stringify(document).split("\n");
  const path = fc.constantFrom(...paths);
  return fc.oneof(
    { weight: 2, arbitrary: path.map((at) => change(document, [[at, undefined]])) },
    { weight: 4, arbitrary: fc.tuple(path, fc.constantFrom(...odd)).map((at) => change(document, [at])) },
    {
      weight: 2,
      arbitrary: fc.tuple(path, path).map(([at, from]) => change(document, [[at, valueAt(document, from)]])),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(path, fc.constantFrom("x", "X-x", "$ref", "x-keepnet-scop", "")).map(([at, name]) => {
        const renamed: Change = [[...at.slice(0, -1), name], valueAt(document, at)];
        return change(
          document,
          Array.isArray(valueAt(document, at.slice(0, -1))) ? [renamed] : [renamed, [at, undefined]],
        );
      }),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.nat(lines.length - 1), fc.constantFrom("", "  ", "- ", "? ", "[", "*a ", "&a ", "'"), fc.boolean())
        .map(([index, prefix, isRepeated]) => {
          const line = lines[index] ?? "";
          const text = lines.toSpliced(index, isRepeated ? 0 : 1, prefix + line).join("\n");
          return { what: `line ${index + 1} with ${JSON.stringify(prefix)}`, document: text };
        }),
    },
  );
}

function change(document: object, changes: Change[]): Mutation {
  return { what: JSON.stringify(changes), document: changed(document, changes) };
}

function pathsOf(node: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, child]) => {
    const own = [...path, Array.isArray(node) ? Number(name) : name];
    return [own, ...pathsOf(child, own)];
  });
}

function valueAt(document: object, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((node, name) => (node as Record<string | number, unknown>)[name], document);
}
