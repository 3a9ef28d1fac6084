import { isDeepStrictEqual } from "node:util";
import { isObject, type Json, type JsonObject } from "@keepnet/document";
import type { Kind } from "../document/grammar.ts";
import { operationsIn } from "../document/operations-in.ts";
import { withoutTexts } from "../document/without-texts.ts";
import { patch, type Verdict } from "../verdict.ts";

interface Part {
  node: Json;
  kind: Kind;
}

/** Docs in editors and the mock's answers come from texts and examples, so that they are worth a release, a small one. */
export function judgeTexts(before: JsonObject, after: JsonObject): Verdict[] {
  const old = partsOf(before);
  return [...partsOf(after)]
    .filter(([place, part]) => onlyTextsDiffer(old.get(place), part))
    .flatMap(([place]) =>
      patch("descriptions or examples changed", ["@keepnet/openapi", "@keepnet/mock"]).map((o) => ({ ...o, place })),
    );
}

function partsOf(document: JsonObject): Map<string, Part> {
  const { info = null, tags = null, webhooks = {} } = document;
  const parts = new Map<string, Part>([["document", { node: { info, tags }, kind: "document" }]]);
  for (const [place, node] of operationsIn(document)) parts.set(place, { node, kind: "operation" });
  for (const [name, node] of Object.entries(isObject(webhooks) ? webhooks : {})) {
    parts.set(`webhook ${name}`, { node, kind: "pathItem" });
  }
  return parts;
}

function onlyTextsDiffer(before: Part | undefined, after: Part): boolean {
  if (before === undefined || isDeepStrictEqual(before.node, after.node)) return false;
  const [old, now] = [before, after].map(({ node, kind }) => withoutTexts(node, kind));
  return isDeepStrictEqual(old, now);
}
