import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { JsonObject } from "@keepnet/document";
import { compareByOasdiff } from "./compare/oasdiff.ts";
import { originsIn } from "./compare/origin.ts";
import { compareByRedocly } from "./compare/redocly.ts";
import { align } from "./document/align.ts";
import { changedOnly } from "./document/changed-only.ts";
import { normalise } from "./document/normalise.ts";
import { oneSpelling } from "./document/one-spelling.ts";
import { oneWay } from "./document/one-way.ts";
import { valuesAsText } from "./document/values-as-text.ts";
import { withoutTexts } from "./document/without-texts.ts";
import { byCause } from "./judge/by-cause.ts";
import { type Judged, judgeChange } from "./judge/judge-change.ts";
import { overruled } from "./judge/overruled.ts";
import { judgeSchemas } from "./judge/schema-names.ts";
import { withSecondOpinion } from "./judge/second-opinion.ts";
import { judgeSecuritySchemes } from "./judge/security-schemes.ts";
import { judgeServers } from "./judge/servers.ts";
import { judgeTexts } from "./judge/texts.ts";
import { refusalsBetween } from "./judge/wire.ts";
import { withRefusals } from "./judge/with-refusals.ts";
import { withTypes } from "./judge/with-types.ts";
import { type Documents, judgeTypes } from "./types/judge-types.ts";
import type { Verdict } from "./verdict.ts";

/** What each difference between two bundled documents means for a user of the packages, the worst first. */
export async function classify(released: object, current: object): Promise<Verdict[]> {
  const [before, after] = [released as JsonObject, current as JsonObject];
  const [old, now] = changedOnly(normalise(before), normalise(after));
  const [structure, types] = await Promise.all([
    judgeStructure(...structuresOf(old, now), { before, after }),
    judgeTypes({ before, after }, { before: old, after: now }),
  ]);
  const refusals = refusalsBetween(old, now);
  return byCause([
    ...overruled(withTypes(withRefusals(structure, refusals), types), [...refusals, ...types]),
    ...judgeServers(old, now),
    ...judgeSecuritySchemes(old, now),
    ...judgeSchemas(before, after),
    ...judgeTexts(old, now),
  ]);
}

/** What the libraries compare: only what has changed, without texts, and spelt in one way. */
function structuresOf(old: JsonObject, now: JsonObject): [JsonObject, JsonObject] {
  const [before, after] = [old, now].map((document) => {
    return oneWay(oneSpelling(withoutTexts(document, "document"), "document"), "document");
  });
  const [left, right] = changedOnly(before as JsonObject, after as JsonObject);
  return align(left, right) as [JsonObject, JsonObject];
}

async function judgeStructure(left: JsonObject, right: JsonObject, { before, after }: Documents): Promise<Judged[]> {
  if (isDeepStrictEqual(left, right)) return [];
  const folder = await mkdtemp(join(tmpdir(), "keepnet-compat-"));
  try {
    const [old, now] = [join(folder, "before.json"), join(folder, "after.json")];
    await Promise.all([write(old, left), write(now, right)]);
    const changes = compareByRedocly(
      { file: old, document: left, originOf: originsIn(before, left) },
      { file: now, document: right, originOf: originsIn(after, right) },
    );
    const [first, second] = await Promise.all([changes, compareByOasdiff(old, now)]);
    return withSecondOpinion(first.flatMap(judgeChange), second);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function write(file: string, document: JsonObject): Promise<void> {
  return writeFile(file, JSON.stringify(valuesAsText(document, "document")));
}
