import { clientMethods, effects, type JsonObject, type Method, methods, operationsOf, Place } from "@keepnet/document";
import type { Dice } from "./dice.ts";

type Changeable = Record<string, unknown>;
type Paths = Record<string, Changeable>;

const words = ["search", "export", "api", "x", "{id}", "{companyId}", "search-all", "report.v2", "ünï"];

/** Ways in which an operation, or its place, may come to differ from the habits of the API. */
const changes: readonly ((operation: Changeable, random: Dice) => void)[] = [
  (operation, random) => {
    operation["x-keepnet-scope"] = random.pick(["company", "reseller", "shared", "none"]);
    operation.parameters = [];
  },
  (operation) => {
    operation["x-keepnet-scope"] = "company-path";
    operation.parameters = [{ name: "owner", in: "path", required: true, "x-keepnet-company-id": true }];
  },
  (operation, random) => {
    const extra = random.pick([["x-ir-company-id"], ["x-one", "x-two"]]);
    operation["x-keepnet-scope"] = "company";
    operation.parameters = extra.map((name) => ({ name, in: "header", "x-keepnet-company-id": true }));
  },
  (operation, random) => {
    operation["x-keepnet-effect"] = random.pick(effects);
  },
  (operation, random) => {
    operation["x-keepnet-repeatable"] = random.pick([true, false]);
  },
  (operation, random) => {
    operation["x-keepnet-all-companies"] = random.pick([true, false]);
  },
  (operation, random) => {
    if (operation["x-keepnet-pagination"]) operation["x-keepnet-order-by"] = random.pick(["Name", "ClickedAt", "a.b"]);
  },
  (operation) => {
    delete operation["x-keepnet-pagination"];
  },
  (operation, random) => {
    const mediaType = random.pick(["application/json", "multipart/form-data", "application/x-www-form-urlencoded"]);
    operation.requestBody = { content: { [mediaType]: { schema: { $ref: "#/components/schemas/Filter" } } } };
  },
  (operation) => {
    delete operation.requestBody;
  },
  (operation) => {
    delete operation["x-keepnet-pagination"];
    operation.responses = { 200: { description: "A file", content: { "text/csv": {} } } };
  },
];

/** Reads a document, with the parameters of each path at its operations, so that these can be changed on their own. */
export function parseDocument(source: string): JsonObject {
  const document: JsonObject = JSON.parse(source);
  const paths = document.paths as unknown as Paths;
  for (const { path, method, parameters } of operationsOf(Place.rootOf(document))) {
    (paths[path]?.[method] as Changeable).parameters = [...parameters.values()].map(({ node }) => node);
  }
  for (const item of Object.values(paths)) delete item.parameters;
  return document;
}

/** Changes one operation of the document, or moves, copies or removes it. */
export function mutate(document: JsonObject, random: Dice): void {
  const paths = document.paths as unknown as Paths;
  const { path, method } = random.pick(keysOf(paths));
  const item = paths[path] ?? {};
  const operation = item[method] as Changeable;
  const kind = random.pick(["change", "change", "change", "move", "copy", "remove"]);
  if (kind === "change") random.pick(changes)(operation, random);
  if (kind === "move" || kind === "remove") delete item[method];
  if (kind === "move" || kind === "copy") {
    const segments = path.split("/").slice(0, random.pick([2, 3, 4]));
    const target = [...segments, random.pick(words), random.pick(words)].join("/");
    paths[target] = { ...paths[target], [random.pick(clientMethods)]: structuredClone(operation) };
  }
}

/** The places of the operations, in the document's order. */
function keysOf(paths: Paths): { path: string; method: Method }[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.filter((method) => item[method] !== undefined).map((method) => ({ path, method })),
  );
}
