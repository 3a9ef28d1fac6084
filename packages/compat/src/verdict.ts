/** What a change asks of the next version; `none` asks for no release. */
export const levels = ["none", "patch", "minor", "major"] as const;
export type Level = (typeof levels)[number];

/** The published packages that are made from the description. */
export const packages = ["@keepnet/openapi", "@keepnet/core", "@keepnet/mock"] as const;
export type PackageName = (typeof packages)[number];

/** What a rule thinks of a change. */
export interface Opinion {
  level: Level;
  /** What changed, without the place: `response member data[].score removed`. */
  sentence: string;
  /** Whose users notice it. */
  affects: readonly PackageName[];
  /** Where it is about another place than the change itself: one of a path's operations. */
  place?: string;
  /** Where it is about another member than the change itself: one of a list of names. */
  name?: string;
  /** Set where it holds unless another part of the schema covers the change, which takes the whole schema to see. */
  unlessCovered?: true;
}

export interface Verdict {
  level: Level;
  sentence: string;
  affects: readonly PackageName[];
  /** The operation as people call it, `POST /api/roles`, or another part of the document, such as `type Role`. */
  place: string;
  /** Other operations where the same cause shows, with the member where it has another name there. */
  also?: readonly string[];
}

/** Every place of a verdict. */
export function placesOf({ place, also = [] }: Verdict): string[] {
  return [place, ...also];
}

type Give = (sentence: string, affects?: readonly PackageName[]) => Opinion[];

export const major: Give = (sentence, affects = packages) => [{ level: "major", sentence, affects }];
export const minor: Give = (sentence, affects = packages) => [{ level: "minor", sentence, affects }];
export const patch: Give = (sentence, affects = packages) => [{ level: "patch", sentence, affects }];

export function highest(given: Iterable<Level>): Level {
  return [...given].reduce<Level>((top, level) => (levels.indexOf(level) > levels.indexOf(top) ? level : top), "none");
}
