import type { Json, JsonObject } from "@keepnet/document";
import { sample, stringMatching } from "fast-check";
import { texts } from "./texts.ts";

const maxLength = 100_000;

/** Numbers at each bound, and one step inside and outside of it. */
export function numbersFor(flats: readonly JsonObject[]): number[] {
  const near = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]
    .flatMap((keyword) => valuesOf(flats, keyword))
    .flatMap((bound) => [bound, bound - 1, bound + 1, bound - 0.5, bound + 0.5]);
  const steps = valuesOf(flats, "multipleOf");
  const multiples = steps.flatMap((step) => [
    ...[0, 1, 2, 3, -1, 0.5].map((factor) => step * factor),
    ...near.flatMap((bound) => [Math.floor(bound / step) * step, Math.ceil(bound / step) * step]),
    ...steps.map((other) => step * other),
  ]);
  const wide = flats.some(({ format }) => format === "int32" || format === "int64")
    ? [2 ** 31, -(2 ** 31) - 1, 2 ** 53]
    : [];
  return [1, 0, -1, 2, 0.5, 1.5, ...near, ...multiples, ...wide];
}

/** Texts of each format and pattern, and of every length at which a bound is met or missed. */
export function textsFor(flats: readonly JsonObject[]): string[] {
  const ofFormats = flats.flatMap(textsOfFormat);
  const ofPatterns = flats.flatMap(({ pattern }) => (typeof pattern === "string" ? matching(pattern) : []));
  const lengths = lengthsFor(flats, "Length");
  const seeds = ["a", ...ofPatterns.slice(0, 6)].filter((seed) => seed !== "");
  return [
    ...ofFormats,
    "a",
    ...ofPatterns,
    "",
    "0",
    "A b",
    ...lengths.flatMap((length) => seeds.map((seed) => fit(seed, length))),
  ];
}

export function textsOfFormat({ format }: JsonObject): readonly string[] {
  return typeof format === "string" ? (texts[format] ?? ["a"]) : [];
}

/** Texts that a pattern matches, the same ones in every run. */
export function matching(pattern: string): string[] {
  try {
    return sample(stringMatching(new RegExp(pattern, "u")), { seed: 1, numRuns: 24 });
  } catch {
    return [];
  }
}

/** The counts at which a pair of bounds, such as `minItems` and `maxItems`, is met or missed. */
export function lengthsFor(
  flats: readonly JsonObject[],
  what: "Length" | "Items" | "Properties",
  max = maxLength,
): number[] {
  const bounds = [`min${what}`, `max${what}`].flatMap((keyword) => valuesOf(flats, keyword));
  const near = bounds.flatMap((bound) => [bound, bound - 1, bound + 1]);
  return [...new Set(near)].filter((length) => length >= 0 && length <= max);
}

export function valuesOf(flats: readonly JsonObject[], keyword: string): number[] {
  return flats.map((flat) => flat[keyword]).filter((value): value is number => typeof value === "number");
}

/** The values that schemas list by themselves. */
export function listedIn(flats: readonly JsonObject[]): Json[] {
  return flats.flatMap((flat) => [
    ...(flat.const === undefined ? [] : [flat.const]),
    ...(Array.isArray(flat.enum) ? flat.enum : []),
  ]);
}

function fit(seed: string, length: number): string {
  return seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
}
