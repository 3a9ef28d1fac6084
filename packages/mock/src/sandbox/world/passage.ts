import type { Company } from "./company.ts";

/**
 * What happens to a company's rows of one kind as time passes. It follows from the rows and the time alone, and what it
 * writes bears the time at which it was due, so that it does not matter when, and how often, it is asked for.
 *
 * @param now - milliseconds since 1970
 */
export type Passage = (company: Company, now: number) => void;

/** By the name of the kind. */
export type Passages = ReadonlyMap<string, Passage>;

/** A passage with the name of its kind. */
export type PassageEntry = readonly [name: string, Passage];
