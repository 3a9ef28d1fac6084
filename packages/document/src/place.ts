import { childOf, type Json } from "./json.ts";
import { escapeSegment, pointerOf, resolveReference, valueAt } from "./pointer.ts";

/** How locations work in a document: a pointer in one file, or a file and a pointer in a description of many files. */
export interface Locations<Location> {
  child(location: Location, name: string): Location;
  /** What a reference leads to; undefined where it leads nowhere. */
  target(reference: string, location: Location): { node: Json; location: Location } | undefined;
}

/**
 * A node of a document, and where it stands. It reads without trusting the document's shape, so that a faulty document
 * leads to a finding and not to a crash.
 *
 * References are followed on the way down, so the location of what a reference leads to is that of its target. A
 * reference that leads nowhere, or round in a circle, stays as it is.
 */
export class Place<Location = string> {
  readonly node: Json;
  readonly location: Location;
  /** Whether the last step was a reference. */
  readonly referred: boolean;
  readonly #locations: Locations<Location>;

  constructor(node: Json, location: Location, locations: Locations<Location>, referred = false) {
    this.node = node;
    this.location = location;
    this.referred = referred;
    this.#locations = locations;
  }

  /**
   * The root of a document whose references are local; its locations are JSON pointers such as `/paths/~1roles`. Each
   * reference is resolved once, so a document that has changed needs a new root.
   */
  static rootOf(document: Json): Place {
    const targets = new Map<string, { node: Json; location: string } | undefined>();
    const resolve = (reference: string) => {
      const segments = resolveReference(document, reference);
      const node = segments && valueAt(document, segments);
      return node === undefined ? undefined : { node, location: pointerOf(segments ?? []) };
    };
    return new Place(document, "", {
      child: (location, name) => `${location}/${escapeSegment(name)}`,
      target: (reference) => {
        if (!targets.has(reference)) targets.set(reference, resolve(reference));
        return targets.get(reference);
      },
    });
  }

  /** What stands below, or nothing where the path ends early. */
  below(...names: string[]): Place<Location> | undefined {
    let found: Place<Location> = this;
    for (const name of names) {
      const node = childOf(found.node, name);
      if (node === undefined) return undefined;
      found = new Place(node, this.#locations.child(found.location, name), this.#locations).#follow();
    }
    return found;
  }

  /** Everything that stands below a name, such as every operation of a path or every part of an `allOf`. */
  entries(name: string): [name: string, place: Place<Location>][] {
    const owner = this.below(name);
    const keys = typeof owner?.node === "object" && owner.node !== null ? Object.keys(owner.node) : [];
    return keys.flatMap((key) => {
      const entry = owner?.below(key);
      return entry ? [[key, entry] as [string, Place<Location>]] : [];
    });
  }

  /** The value of a name, as it is. */
  value(name: string): Json | undefined {
    return childOf(this.node, name);
  }

  text(name: string): string | undefined {
    const value = this.value(name);
    return typeof value === "string" ? value : undefined;
  }

  flag(name: string): boolean {
    return this.value(name) === true;
  }

  list(name: string): Json[] {
    const value = this.value(name);
    return Array.isArray(value) ? value : [];
  }

  #follow(): Place<Location> {
    const passed = new Set<Json>();
    let found: Place<Location> = this;
    for (let reference = found.text("$ref"); reference !== undefined; reference = found.text("$ref")) {
      const target = passed.has(found.node) ? undefined : this.#locations.target(reference, found.location);
      if (!target) return found;
      passed.add(found.node);
      found = new Place(target.node, target.location, this.#locations, true);
    }
    return found;
  }
}
