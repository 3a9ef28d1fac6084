import type { Operation } from "../operations/operation.ts";
import type { Kind } from "./kind.ts";

/** Kinds that no operation of the description returns yet, so that ids of them cannot be checked. */
export function findUnreturned(kinds: Kind[], operations: Operation[]): Kind[] {
  const present = new Set(operations.map(({ key }) => key));
  return kinds.filter(({ declaredBy }) => !declaredBy.some((place) => present.has(operationOf(place))));
}

/** Places of the table that the description does not have, for example because a member was renamed. */
export function findLostPlaces(kinds: Kind[], operations: Operation[]): { kind: Kind; place: string }[] {
  const members = new Set(
    operations.flatMap(({ key, members }) => [...(members?.keys() ?? [])].map((path) => `${key} ${path}`)),
  );
  return kinds.flatMap((kind) =>
    [...kind.declaredBy, ...(kind.at ?? [])]
      .filter((place) => !members.has(place) && !members.has(`${place}[]`))
      .map((place) => ({ kind, place })),
  );
}

function operationOf(place: string): string {
  return place.split(" ").slice(0, 2).join(" ");
}
