import type { Json, Place } from "@keepnet/document";
import { parseMediaType } from "../media-type.ts";
import { namesCompany } from "../named-companies.ts";
import type { Operation } from "./operations.ts";
import { partsOf } from "./schema-parts.ts";

/** What a schema says of a value, as far as reading one leniently takes. Each part is looked up once, when it is needed. */
export class Shape {
  readonly #parts: readonly Place[];
  readonly #members = new Map<string, Shape>();
  #items: Shape | undefined;
  #names: ReadonlyMap<string, string> | undefined;
  #isNumber: boolean | undefined;
  #isOpen: boolean | undefined;

  constructor(parts: readonly Place[]) {
    this.#parts = parts;
  }

  /** It says nothing. */
  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /** It has numbers and no texts. */
  get isNumber(): boolean {
    this.#isNumber ??= expectsNumber(this.#parts);
    return this.#isNumber;
  }

  /** It has the bytes of a file, of which nothing more is known. */
  get isBinary(): boolean {
    return this.#parts.some((part) => part.value("format") === "binary");
  }

  get items(): Shape {
    this.#items ??= new Shape(this.#parts.flatMap((part) => partsOf(part.below("items"))));
    return this.#items;
  }

  /** The shape of a member, by the document's name of it. */
  member(name: string): Shape {
    let shape = this.#members.get(name);
    if (shape === undefined) {
      const places = this.#parts.map((part) => part.below("properties", name) ?? part.below("additionalProperties"));
      shape = new Shape(places.flatMap(partsOf));
      this.#members.set(name, shape);
    }
    return shape;
  }

  /**
   * The document's name of a member in any casing; undefined where it has none and allows no other. A member that names
   * a company keeps its name, so that it is refused: the platform may well work in that company then.
   */
  spellingOf(name: string): string | undefined {
    this.#names ??= namesOf(this.#parts);
    const known = this.#names.get(name) ?? this.#names.get(name.toLowerCase());
    if (known !== undefined) return known;
    this.#isOpen ??= this.#parts.every((part) => part.value("additionalProperties") !== false);
    return this.#isOpen || namesCompany(name) ? name : undefined;
  }
}

const known = new WeakMap<Operation, Map<string, Shape>>();

/** The shape of an operation's body of a media type. It is looked up once. */
export function shapeOfBody(operation: Operation, mediaType: string): Shape {
  const shapes = known.get(operation) ?? new Map<string, Shape>();
  known.set(operation, shapes);
  let shape = shapes.get(mediaType);
  if (shape === undefined) {
    const contents = operation.place.below("requestBody")?.entries("content") ?? [];
    const content = contents.find(([type]) => parseMediaType(type)?.essence === mediaType)?.[1];
    shape = new Shape(partsOf(content?.below("schema")));
    shapes.set(mediaType, shape);
  }
  return shape;
}

/** The names of members by themselves and in lower case, where the first of several counts. */
function namesOf(parts: readonly Place[]): ReadonlyMap<string, string> {
  const names = parts.flatMap((part) => part.entries("properties").map(([name]) => name));
  const lower = names.map((name) => [name.toLowerCase(), name] as const).reverse();
  return new Map([...lower, ...names.map((name) => [name, name] as const)]);
}

function expectsNumber(parts: readonly Place[]): boolean {
  const types = parts.flatMap((part) => [part.value("type") ?? []].flat() as Json[]);
  return (types.includes("integer") || types.includes("number")) && !types.includes("string");
}
