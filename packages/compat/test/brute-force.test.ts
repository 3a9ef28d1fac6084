import { isObject, type Json } from "@keepnet/document";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asRead, asReturned, asSent, asTaken } from "../src/samples/roles.ts";
import { isValid, validatorOf } from "../src/samples/validator.ts";
import type { Verdict } from "../src/verdict.ts";
import { judgeSchemas, type Pair } from "./support/judge-schemas.ts";
import { pairs, schemas } from "./support/random-schemas.ts";
import { universe } from "./support/universe.ts";

const seed = 20;

describe("verdicts on random changes, against every value of a small universe", async () => {
  const changes = fc.sample(pairs, { seed, numRuns: 700 }).filter(isChange);
  const verdicts = await judgeSchemas(changes);

  test("a request that was taken and is refused now is a break", () => {
    const broken = changes.map(({ old, now }) => valueBetween(asSent(old), asTaken(now)));
    expect(broken.filter((value) => value !== undefined).length).toBeGreaterThan(300);
    expect(
      unnoticed(
        broken,
        verdicts.map(({ request }) => request),
      ),
    ).toEqual([]);
  });

  test("a response that no client had to expect is a break", () => {
    // a format that goes away still holds for the texts of the API
    const broken = changes.map(({ old, now }) =>
      JSON.stringify(old).includes('"format"') ? undefined : valueBetween(asReturned(now), asRead(old)),
    );
    expect(broken.filter((value) => value !== undefined).length).toBeGreaterThan(300);
    expect(
      unnoticed(
        broken,
        verdicts.map(({ response }) => response),
      ),
    ).toEqual([]);
  });

  function unnoticed(broken: readonly (Json | undefined)[], judged: readonly Verdict[][]): object[] {
    return broken.flatMap((value, index) => {
      const noticed = value === undefined || judged[index]?.some(({ level }) => level === "major");
      return noticed ? [] : [{ ...changes[index], value, verdicts: judged[index] }];
    });
  }
});

test("random schemas in another order have not changed", async () => {
  const changes = fc
    .sample(schemas, { seed, numRuns: 300 })
    .map((old) => ({ old, now: inReverse(old) }))
    .filter(isChange);
  expect(changes.length).toBeGreaterThan(100);
  const verdicts = await judgeSchemas(changes);
  const judged = changes.map((change, index) => ({ ...change, ...verdicts[index] }));
  expect(judged.filter(({ request, response }) => [...(request ?? []), ...(response ?? [])].length > 0)).toEqual([]);
});

/** Whether two schemas differ, and are schemas at all. */
function isChange({ old, now }: Pair): boolean {
  return JSON.stringify(old) !== JSON.stringify(now) && [old, now].every(isValid);
}

function valueBetween(sent: Json, read: Json): Json | undefined {
  const [sends, reads] = [validatorOf(sent), validatorOf(read)];
  return universe.find((value) => sends(value).length === 0 && reads(value).length > 0);
}

/** The same schema with its members, types, values and alternatives the other way round. */
function inReverse(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(inReverse);
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).map(([name, value]): [string, Json] => {
    const parts = inReverse(value);
    const unordered = ["type", "enum", "required", "anyOf", "oneOf", "allOf"].includes(name);
    return [name, unordered && Array.isArray(parts) ? parts.toReversed() : parts];
  });
  return Object.fromEntries(entries.toReversed());
}
