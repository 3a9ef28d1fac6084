import { isDeepStrictEqual } from "node:util";
import { isObject, type Json, type JsonObject } from "@keepnet/document";

/** Both documents without the paths that are the same in both, which take the libraries all their time. */
export function changedOnly(left: JsonObject, right: JsonObject): [left: JsonObject, right: JsonObject] {
  const [one, other] = [left, right].map(({ paths }) => (isObject(paths) ? paths : {}));
  const same = new Set(Object.keys(one ?? {}).filter((path) => isDeepStrictEqual(one?.[path], other?.[path])));
  const rest = (paths: JsonObject = {}): Json =>
    Object.fromEntries(Object.entries(paths).filter(([path]) => !same.has(path)));
  return [
    { ...left, paths: rest(one) },
    { ...right, paths: rest(other) },
  ];
}
