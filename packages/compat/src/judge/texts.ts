import { isDeepStrictEqual } from "node:util";
import type { Json, JsonObject } from "../document/json.ts";
import { operationsOf } from "../document/operations.ts";
import { withoutTexts } from "../document/without-texts.ts";
import { patch, type Verdict } from "../verdict.ts";

/** Docs in editors and the mock's answers come from texts and examples, so that they are worth a release, a small one. */
export function judgeTexts(before: JsonObject, after: JsonObject): Verdict[] {
  const old = partsOf(before);
  return [...partsOf(after)]
    .filter(([place, part]) => onlyTextsDiffer(old.get(place), part))
    .flatMap(([place]) =>
      patch("descriptions or examples changed", ["@keepnet/openapi", "@keepnet/mock"]).map((o) => ({ ...o, place })),
    );
}

function partsOf(document: JsonObject): Map<string, Json> {
  const { info = null, tags = null } = document;
  return new Map<string, Json>([["document", { info, tags }], ...operationsOf(document)]);
}

function onlyTextsDiffer(before: Json | undefined, after: Json): boolean {
  if (before === undefined || isDeepStrictEqual(before, after)) return false;
  return isDeepStrictEqual(withoutTexts(before), withoutTexts(after));
}
