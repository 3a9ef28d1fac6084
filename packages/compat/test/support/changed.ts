/** What to put where: a path of names and positions, and the new value; `undefined` removes. */
export type Change = [path: (string | number)[], value: unknown];

type Json = { [member: string | number]: Json };

/** A copy of a document with some parts changed. */
export function changed(document: object, changes: Change[]): object {
  const copy = structuredClone(document) as Json;
  for (const [path, value] of changes) {
    const owner = path.slice(0, -1).reduce((node, name) => node[name] as Json, copy);
    const name = path.at(-1) as string | number;
    if (value === undefined && Array.isArray(owner)) owner.splice(Number(name), 1);
    else if (value === undefined) delete owner[name];
    else owner[name] = value as Json;
  }
  return copy;
}
