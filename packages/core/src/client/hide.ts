/**
 * Creates an immutable object whose members are not enumerable, so a copy (`{ ...client }`, `Object.assign`) has none
 * of them. Otherwise a merge of two clients could have the type of one and the methods of the other.
 */
export function hide(visible: object, members: Readonly<Record<string | symbol, unknown>>): object {
  for (const name of Reflect.ownKeys(members)) Object.defineProperty(visible, name, { value: members[name] });
  return Object.freeze(visible);
}
