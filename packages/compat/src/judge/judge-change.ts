import type { Change } from "../compare/change.ts";
import type { Side } from "../compare/subject.ts";
import { rules } from "../rules/index.ts";
import { type Opinion, packages, type Verdict } from "../verdict.ts";

/** A verdict before the second opinion has been heard. */
export interface Judged extends Verdict {
  side: Side;
  /** The member or parameter that it is about. */
  name: string;
  /** The same for every verdict on one change of a component, wherever it shows. */
  cause?: string;
  unlessCovered?: true;
  /** Whether one of our own rules decided, which no library overrules. */
  decided: boolean;
}

export function judgeChange(change: Change): Judged[] {
  const { kind, property, origin } = change;
  const { place, name, side } = change.subject;
  const given = rules.map((rule) => rule(change)).find((opinions) => opinions !== undefined);
  const opinions = given ?? [asTheLibrarySays(change)];
  return opinions.map((opinion, index) => {
    const cause = origin && [origin, kind, property, index].join(" ");
    return { place, name, side, decided: given !== undefined, ...(cause ? { cause } : {}), ...opinion };
  });
}

function asTheLibrarySays({ kind, type, property, key, subject, before, after, impact }: Change): Opinion {
  const part = /^\d*$/.test(key) ? type : key;
  const what = kind === "modified" ? `${property} changed from ${show(before)} to ${show(after)}` : `${part} ${kind}`;
  return { level: impact, sentence: [subject.words || key, what].filter(Boolean).join(": "), affects: packages };
}

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 60 ? "another value" : text;
}
