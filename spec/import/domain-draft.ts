import type { Operation } from "@keepnet/document";
import type { Described } from "./described.ts";
import { fileNames, Names, operationIds } from "./names.ts";
import { draftOperation, draftParameter } from "./operation-draft.ts";
import { type Draft, SchemaDrafts } from "./schema-drafts.ts";
import type { Shared } from "./shared.ts";
import { yamlOf } from "./yaml.ts";

export interface Target {
  /** The domain's folder in the description. */
  folder: string;
  /** The tag of its operations. */
  tag: string;
  shared: Shared;
  /** Names that are in use already. */
  taken: readonly Described["taken"][];
}

export interface DomainDraft {
  /** The text of each file, by its name in the folder. */
  files: Map<string, string>;
  /** The file of each operation. */
  operations: Map<string, string>;
  /** The lines for `paths` in openapi.yaml. */
  paths: string[];
  /** What was left out, each as a sentence. */
  leftOut: string[];
}

/** The order that the lint wants for the methods of a path. */
const order = ["get", "head", "post", "put", "patch", "delete", "options", "trace"];

/** A folder of the description for some operations of a document. */
export function draftDomain(operations: readonly Operation[], { folder, tag, shared, taken }: Target): DomainDraft {
  const names = new Names([...Object.keys(shared.schemas), ...taken.flatMap(({ schemas: used }) => used)]);
  const schemas = new SchemaDrafts(shared, names, tag);
  const ids = new Names(taken.flatMap(({ operationIds: used, examples: shown }) => [...used, ...shown]));
  const byPath = Map.groupBy(operations, ({ path }) => path);
  const fileOf = fileNames([...byPath.keys()], folder);
  const examples: Record<string, Draft> = {};
  const contents = new Map<string, Draft>();
  const placed = new Map<string, string>();
  for (const [path, found] of byPath) {
    const file = fileOf.get(path) ?? "";
    const inPath = [...(found[0]?.parameters.values() ?? [])].filter((parameter) => parameter.text("in") === "path");
    const item: Draft = {};
    if (inPath.length > 0) item.parameters = inPath.map((parameter) => draftParameter(parameter, schemas));
    for (const operation of found.toSorted((one, other) => order.indexOf(one.method) - order.indexOf(other.method))) {
      const operationId = ids.take(...operationIds(operation.method, path));
      const lookUp = (reference: string) => resolve(reference, schemas, shared);
      const draft = draftOperation(operation, schemas, { operationId, tag, lookUp });
      item[operation.method] = draft.operation;
      Object.assign(examples, draft.examples);
      placed.set(operation.key, file);
    }
    contents.set(file, item);
  }
  contents.set("schemas.yaml", Object.fromEntries(schemas.components));
  contents.set("examples.yaml", examples);
  const written = [...contents].filter(([, content]) => Object.keys(content).length > 0);
  return {
    files: new Map(written.map(([file, content]) => [file, yamlOf(content, /^(schemas|examples)/.test(file))])),
    operations: placed,
    paths: [...fileOf].flatMap(([path, file]) => [`  ${path}:`, `    $ref: ${folder}/${file}`]),
    leftOut: schemas.leftOut,
  };
}

function resolve(reference: string, schemas: SchemaDrafts, { schemas: sharedSchemas }: Shared): Draft {
  const [file = "", name = ""] = reference.split("#/");
  const own = file === "" ? schemas.components.get(name) : undefined;
  const found = own ?? sharedSchemas[name] ?? {};
  // within the shared schemas, references are to neighbours
  return own ? found : JSON.parse(JSON.stringify(found).replaceAll('"#/', '"../shared/schemas.yaml#/'));
}
