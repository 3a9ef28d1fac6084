import {
  isObject,
  type Json,
  type JsonObject,
  mapSubschemas,
  type Operation,
  operationsOf,
  Place,
  resolveReference,
} from "@keepnet/document";

/** `paginate()` has rules of its own, and the generator wants pages of a certain shape. */
const leftOut = ["x-keepnet-pagination", "x-keepnet-order-by"];

/**
 * The given operations of a document, and the schemas that they use, in a form that the generator can express whatever
 * the document is like: types are judged of what the lint would refuse, too. Each body is one named schema, and each
 * operation has an id, a summary, a scope and an effect.
 */
export function presentable(document: JsonObject, keys: ReadonlySet<string>): JsonObject {
  const schemas = new Schemas(document);
  const paths: Record<string, JsonObject> = {};
  for (const operation of operationsOf(Place.rootOf(document))) {
    if (!keys.has(operation.key)) continue;
    const item = paths[operation.path] ?? {};
    item[operation.method] = present(operation, schemas, `operation${[...keys].indexOf(operation.key)}`);
    paths[operation.path] = item;
  }
  return {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths,
    components: { schemas: schemas.copies() },
  };
}

function present({ place, parameters, annotations }: Operation, schemas: Schemas, operationId: string): JsonObject {
  const extensions = Object.entries(isObject(place.node) ? place.node : {}).filter(
    ([name]) => name.startsWith("x-keepnet-") && !leftOut.includes(name),
  );
  const responses = place.entries("responses");
  const failures = responses.filter(([status]) => !status.startsWith("2"));
  return {
    ...Object.fromEntries(extensions),
    "x-keepnet-scope": annotations.scope ?? "reseller",
    "x-keepnet-effect": annotations.effect ?? "read",
    operationId,
    summary: "",
    parameters: [...parameters.values()].map((parameter) => presentParameter(parameter, schemas)),
    ...presentBody(place.below("requestBody"), schemas),
    responses: {
      ...Object.fromEntries(failures.map(([status, response]) => [status, presentFailure(response, schemas)])),
      "200": presentSuccess(
        responses.filter((response) => !failures.includes(response)),
        schemas,
      ),
    },
  };
}

function presentParameter(parameter: Place, schemas: Schemas): JsonObject {
  const [media] = parameter.entries("content");
  const { content: _, ...own } = parameter.node as JsonObject;
  return { ...own, schema: schemas.copy(own.schema ?? media?.[1].value("schema") ?? {}) };
}

function presentBody(body: Place | undefined, schemas: Schemas): JsonObject {
  const media = body?.entries("content") ?? [];
  const [type, content] = media.find(([name]) => isJson(name)) ?? media[0] ?? [];
  if (!body || type === undefined) return {};
  const schema = schemas.named(content?.value("schema") ?? {});
  return { requestBody: { required: body.flag("required"), content: { [type]: { schema } } } };
}

function presentFailure(response: Place, schemas: Schemas): JsonObject {
  const content = response
    .entries("content")
    .map(([type, media]) => [type, { schema: schemas.named(media.value("schema") ?? {}) }]);
  return { description: "", content: Object.fromEntries(content) };
}

/** One response with one body: what the clients call `data` whatever the status is. */
function presentSuccess(successes: [string, Place][], schemas: Schemas): JsonObject {
  const media = successes.flatMap(([, response]) => response.entries("content"));
  const bodies = media.filter(([type]) => isJson(type)).map(([, { node }]) => schemaOf(node));
  if (bodies.length === 0) return { description: "", content: Object.fromEntries(media.map(([type]) => [type, {}])) };
  if (bodies.length < media.length) bodies.push({ type: "string", format: "binary" });
  const [first = {}, ...others] = bodies;
  const schema = others.length > 0 ? { anyOf: bodies } : first;
  return { description: "", content: { "application/json": { schema: schemas.named(schema) } } };
}

function isJson(mediaType: string): boolean {
  return /^application\/json\s*(;|$)/i.test(mediaType);
}

function schemaOf(media: Json): Json {
  return isObject(media) ? (media.schema ?? {}) : {};
}

/** Types that the generated ones use, which a component's name would hide. */
const taken = ["Blob", "Omit", "Record"];

/** A schema without values that are no types, in which something could look like a reference. */
function withoutValues(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).filter(([name, value]) => {
    if (name === "enum") return !Array.isArray(value) || value.every(isScalar);
    if (name === "const") return isScalar(value);
    return !["default", "example", "examples"].includes(name) && (!name.startsWith("x-") || name === knownValues);
  });
  return Object.fromEntries(kept);
}

const knownValues = "x-extensible-enum";

function isScalar(value: Json): boolean {
  return typeof value !== "object" || value === null;
}

/** The schemas of a document that are in use, each under a name. */
class Schemas {
  readonly #document: JsonObject;
  readonly #copies = new Map<string, Json>();
  /** By where the schema stands, or by what it says. */
  readonly #names = new Map<string, string>();

  constructor(document: JsonObject) {
    this.#document = document;
  }

  copies(): JsonObject {
    return Object.fromEntries(this.#copies);
  }

  /** A reference to a schema, under a name of its own where it has none. */
  named(schema: Json): JsonObject {
    if (isObject(schema) && typeof schema.$ref === "string") return this.#follow(schema.$ref);
    return this.#refer(JSON.stringify(schema), schema);
  }

  /** A copy whose references lead to named schemas only. */
  copy(schema: Json): Json {
    if (!isObject(schema)) return schema === false ? { not: {} } : {};
    const { $ref, ...siblings } = withoutValues(schema);
    if (typeof $ref === "string") return { ...siblings, ...this.#follow($ref) };
    const { additionalProperties } = siblings;
    const copy = mapSubschemas(siblings, (part) => this.copy(part));
    if (typeof additionalProperties === "boolean") copy.additionalProperties = additionalProperties;
    const { discriminator } = copy;
    return isObject(discriminator) ? { ...copy, discriminator: this.#withTargets(discriminator) } : copy;
  }

  /** A mapping leads to schemas by their names or by references; what leads nowhere is left out. */
  #withTargets({ mapping, ...discriminator }: JsonObject): JsonObject {
    const targets = Object.entries(isObject(mapping) ? mapping : {}).flatMap(([value, target]) => {
      const spellings = [String(target), `#/components/schemas/${target}`];
      const found = spellings.find((reference) => this.#find(reference));
      return found === undefined ? [] : [[value, this.#follow(found).$ref ?? null] as const];
    });
    return targets.length > 0 ? { ...discriminator, mapping: Object.fromEntries(targets) } : discriminator;
  }

  #follow(reference: string): JsonObject {
    const found = this.#find(reference);
    if (!found) throw new Error(`The document refers to ${reference}, which it does not have.`);
    const [root, kind, name, ...deeper] = found.segments;
    const isComponent = root === "components" && kind === "schemas" && deeper.length === 0;
    const isFree = isComponent && name !== undefined && /^[A-Za-z_]\w*$/.test(name) && !taken.includes(name);
    return this.#refer(found.segments.join("/"), found.schema, isFree ? name : undefined);
  }

  #find(reference: string): { segments: string[]; schema: Json } | undefined {
    const segments = resolveReference(this.#document, reference);
    const schema = segments && Place.rootOf(this.#document).below(...segments)?.node;
    return segments && schema !== undefined ? { segments, schema } : undefined;
  }

  #refer(key: string, schema: Json, ownName?: string): JsonObject {
    let name = this.#names.get(key);
    if (name === undefined) {
      name = ownName ?? `BodyOf${this.#names.size}`;
      this.#names.set(key, name);
      this.#copies.set(name, this.copy(schema));
    }
    return { $ref: `#/components/schemas/${name}` };
  }
}
