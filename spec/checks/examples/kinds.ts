import type { Kind } from "./kind.ts";

export interface Meaning {
  kind: Kind;
  /** Whether an id at this place says that the object exists, rather than referring to it. */
  declares: boolean;
}

/** What an id at a place of an operation means, if the table knows it. */
export function meaningOf(kinds: Kind[], operation: string, path: string): Meaning | undefined {
  const place = `${operation} ${path}`;
  const declared = kinds.find(({ declaredBy }) => declaredBy.includes(place));
  if (declared) return { kind: declared, declares: true };
  const kind = kinds.find((candidate) => refersTo(candidate, operation, path, place));
  return kind && { kind, declares: false };
}

function refersTo({ at, names, paths, within = "" }: Kind, operation: string, path: string, place: string): boolean {
  const template = operation.slice(operation.indexOf(" ") + 1);
  if (at?.includes(place)) return true;
  if (path === "path.resourceId" || path === "response.data.resourceId") {
    return paths?.some((start) => template.startsWith(start)) ?? false;
  }
  const end = path.replace(/\[\]$/, "");
  return template.startsWith(within) && (names?.some((name) => end.endsWith(`.${name}`)) ?? false);
}
