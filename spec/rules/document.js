/** Reads the description from within a rule, through references and across files. */

/** @import { Context, Location } from "./redocly.js" */
/** @typedef {{ [member: string]: any }} Node */
/** @typedef {{ node: Node, location: Location }} Place a node of the description, and where it stands */

/** The visited node as a place.
 * @param {Context} context
 * @param {unknown} node
 * @returns {Place}
 */
export function here(context, node) {
  return { node: /** @type {Node} */ (node), location: context.location };
}

/** What stands below a place; references on the way, and at the end, are followed.
 * @param {Context} context
 * @param {Place | undefined} place
 * @param {(string | number)[]} names
 * @returns {Place | undefined}
 */
export function below(context, place, ...names) {
  let found = place;
  for (const name of names) {
    const node = found?.node[name];
    if (!found || typeof node !== "object" || node === null) return undefined;
    found = follow(context, { node, location: found.location.child([name]) });
  }
  return found;
}

/** Everything that stands below a place, by name.
 * @param {Context} context
 * @param {Place | undefined} place
 * @param {string} name
 * @returns {[name: string, place: Place][]}
 */
export function entriesBelow(context, place, name) {
  const map = below(context, place, name);
  return Object.keys(map?.node ?? {}).flatMap((key) => {
    const found = below(context, map, key);
    return found ? [[key, found]] : [];
  });
}

/** The member of a schema that a path of names leads to, looked up through `allOf`.
 * @param {Context} context
 * @param {Place | undefined} schema
 * @param {string[]} names
 * @returns {Place | undefined}
 */
export function memberOf(context, schema, [name, ...names]) {
  if (!schema || name === undefined) return schema;
  const own = below(context, schema, "properties", name);
  if (own) return memberOf(context, own, names);
  const found = entriesBelow(context, schema, "allOf").map(([, part]) => memberOf(context, part, [name, ...names]));
  return found.find((member) => member !== undefined);
}

/** Every schema of a request or response, once: those of its media types, and the schemas inside them.
 * @param {Context} context
 * @param {Place} body
 * @returns {Iterable<Place>}
 */
export function schemasOf(context, body) {
  const seen = new Map();
  const pending = entriesBelow(context, body, "content").map(([, media]) => below(context, media, "schema"));
  for (let schema = pending.pop(); pending.length > 0 || schema; schema = pending.pop()) {
    if (!schema || seen.has(schema.node)) continue;
    seen.set(schema.node, schema);
    for (const name of ["items", "additionalProperties", "not"]) pending.push(below(context, schema, name));
    for (const name of ["properties", "allOf", "anyOf", "oneOf"]) {
      pending.push(...entriesBelow(context, schema, name).map(([, part]) => part));
    }
  }
  return seen.values();
}

/**
 * @param {Context} context
 * @param {Place} place
 * @returns {Place | undefined}
 */
function follow(context, { node, location }) {
  if (typeof node.$ref !== "string") return { node, location };
  const target = context.resolve(node, location.source.absoluteRef);
  return target.location && { node: /** @type {Node} */ (target.node), location: target.location };
}
