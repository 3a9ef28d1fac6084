/** Reads JSON documents without trusting their shape, so that a faulty one gives a finding and not a crash. */

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/**
 * A node of a document, and where it stands.
 *
 * References are followed on the way down, so the pointer of what a reference leads to is that of its target. A
 * reference that leads nowhere stays as it is.
 */
export class Place {
  readonly root: Json;
  readonly node: Json;
  /** JSON pointer from the document's root. */
  readonly pointer: string;
  /** Whether the last step was a reference. */
  readonly referred: boolean;

  private constructor(root: Json, node: Json, pointer: string, referred: boolean) {
    this.root = root;
    this.node = node;
    this.pointer = pointer;
    this.referred = referred;
  }

  static rootOf(document: Json): Place {
    return new Place(document, document, "", false);
  }

  /** What stands below, or nothing where the path ends early. */
  below(...names: string[]): Place | undefined {
    let found: Place = this;
    for (const name of names) {
      const node = childOf(found.node, name);
      if (node === undefined) return undefined;
      found = new Place(this.root, node, `${found.pointer}/${escapeSegment(name)}`, false).follow();
    }
    return found;
  }

  /** Everything that stands below a name, such as every operation of a path or every part of an `allOf`. */
  entries(name: string): [string, Place][] {
    const owner = this.below(name);
    const keys = typeof owner?.node === "object" && owner.node !== null ? Object.keys(owner.node) : [];
    return keys.flatMap((key) => {
      const entry = owner?.below(key);
      return entry ? [[key, entry] as [string, Place]] : [];
    });
  }

  /** The value of a name, as it is. */
  value(name: string): Json | undefined {
    return childOf(this.node, name);
  }

  text(name: string): string | undefined {
    const value = childOf(this.node, name);
    return typeof value === "string" ? value : undefined;
  }

  flag(name: string): boolean {
    return childOf(this.node, name) === true;
  }

  list(name: string): Json[] {
    const value = childOf(this.node, name);
    return Array.isArray(value) ? value : [];
  }

  private follow(): Place {
    const passed = new Set<string>();
    let found: Place = this;
    for (let target = found.text("$ref"); target !== undefined; target = found.text("$ref")) {
      const next = passed.has(target) ? undefined : found.at(target);
      if (!next) return found;
      passed.add(target);
      found = next;
    }
    return found;
  }

  private at(reference: string): Place | undefined {
    if (!reference.startsWith("#/")) return undefined;
    let node: Json | undefined = this.root;
    let pointer = "";
    for (const segment of reference.slice(2).split("/")) {
      const name: string | undefined = spellings(segment).find((spelling) => childOf(node, spelling) !== undefined);
      node = name === undefined ? undefined : childOf(node, name);
      if (name === undefined || node === undefined) return undefined;
      pointer += `/${escapeSegment(name)}`;
    }
    return new Place(this.root, node, pointer, true);
  }
}

export function escapeSegment(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Both ways to read a segment: names with odd characters may or may not be percent-encoded in a reference. */
function spellings(segment: string): string[] {
  const plain = segment.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return [plain, decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~")];
  } catch {
    return [plain];
  }
}

function childOf(node: Json | undefined, name: string): Json | undefined {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, name)) return undefined;
  return Array.isArray(node) ? node[Number(name)] : node[name];
}
