import { callType, type View } from "@keepnet/codegen/types";
import type { ClientMethod } from "@keepnet/document";

/** What is asked about one operation. */
export interface Assertion {
  /** The operation, `POST /api/roles`. */
  place: string;
  part: "input" | "data" | "error";
  /** The client that is asked, in a user's words. */
  client: string;
  text: string;
}

const clients: Record<View, string> = {
  unbound: "the unbound client",
  company: "forCompany()",
  ownCompany: "ownCompany()",
  allCompanies: "allCompanies()",
};

/** An operation that both documents have. */
export interface Shared {
  place: string;
  method: ClientMethod;
  path: string;
}

export const prelude: readonly string[] = [
  'import { given } from "./checks.ts";',
  'import type { Allowing, Expected, Incomparable, Input, Nothing, Received, Unreadable, Untaken } from "./checks.ts";',
  'import type * as now from "./now/generated/views.ts";',
  'import type * as old from "./old/generated/views.ts";',
];

/**
 * What must hold for an operation: each client takes what it took, and what code receives is what it expects. One
 * assertion is one line, so that the line of an error tells which it is.
 */
export function assertionsOn({ place, method, path }: Shared): Assertion[] {
  const views = Object.keys(clients) as View[];
  const inputs = views.flatMap((view): Assertion[] => {
    const [before, after] = both(view, method, path);
    const [taken, takes] = [`Input<${before}>`, `Input<${after}>`];
    const texts = [fits(taken, takes), none(`Untaken<${taken}, ${takes}>`)];
    return texts.map((text) => ({ place, part: "input", client: clients[view], text }));
  });
  const [before, after] = both("unbound", method, path);
  const bodies = (["data", "error"] as const).flatMap((part) => {
    const types = `Expected<${before}, "${part}">, Received<${after}, "${part}">`;
    const texts = [
      fits(`Received<${after}, "${part}">`, `Allowing<${types}>`),
      none(`Unreadable<${types}>`),
      none(`Incomparable<${types}>`),
    ];
    return texts.map((text) => ({ place, part, client: clients.unbound, text }));
  });
  return [...inputs, ...bodies];
}

/** Every assertion needs a name of its own; `#` stands for its number. */
export function print(assertions: readonly Assertion[]): string {
  return [...prelude, ...assertions.map(({ text }, index) => text.replace("#", String(index)))].join("\n");
}

function both(view: View, method: ClientMethod, path: string): [old: string, now: string] {
  return [callType("old", view, method, path), callType("now", view, method, path)];
}

function fits(from: string, to: string): string {
  return `export const a#: ${to} = given<${from}>();`;
}

function none(found: string): string {
  return `export type A# = Nothing<${found}>;`;
}
