import { isObject, type JsonObject } from "@keepnet/document";
import type { Example, Problem } from "./example.ts";

/** Methods whose response is about the object that the path names. */
const changes = /^(PUT|PATCH|DELETE) /;

/** Finds ids in a request, or in the response to a change, that differ from the id of the same name in the path. */
export function findOtherIds(examples: readonly Example[]): Problem[] {
  return examples.flatMap((example) => {
    const about = bodyOf(example);
    if (about === undefined) return [];
    return idsInPath(examples, example, about.names).flatMap(({ name, id }) => {
      const given = about.body[name];
      if (given === undefined || given === null || given === id) return [];
      return [
        {
          where: example.where,
          pointer: `${about.at}/${name}`,
          message: `must be "${id}", as in the example of the path`,
        },
      ];
    });
  });
}

/** Where an example has ids, and which of them must be those of the path. An upload that is renewed gets another id. */
function bodyOf({ value, use }: Example): { body: JsonObject; at: string; names: RegExp } | undefined {
  if (use?.root === "request" && isObject(value)) return { body: value, at: "", names: /./ };
  if (use?.root !== "response" || !changes.test(use.operation) || !isObject(value) || !isObject(value.data)) return;
  return { body: value.data, at: "/data", names: /^resourceId$/ };
}

function idsInPath(examples: readonly Example[], { use }: Example, names: RegExp) {
  return examples.flatMap(({ value: id, use: other }) => {
    const [place, name = ""] = other?.root.split(".") ?? [];
    return place === "path" && other?.operation === use?.operation && names.test(name) ? [{ name, id }] : [];
  });
}
