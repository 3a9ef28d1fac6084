import { type Json, type Operation, operationsOf, Place } from "@keepnet/document";
import document from "@keepnet/openapi/openapi.json" with { type: "json" };
import type { Page } from "../page.ts";
import { code, prose, table } from "./markdown.ts";
import { operationPage } from "./operation-page.ts";

/** A group of operations, as in the document's tags. */
export interface Tag {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

const description = Place.rootOf(document as unknown as Json);

/** The tags in the document's order, with their operations. */
export const tags: readonly Tag[] = description.entries("tags").map(([, tag]) => {
  const name = tag.text("name") ?? "";
  const operations = operationsOf(description).filter(({ place }) => place.list("tags")[0] === name);
  return { name, description: tag.text("description") ?? "", operations };
});

export const idOf = ({ place, key }: Operation): string => place.text("operationId") ?? key;
export const summaryOf = ({ place, key }: Operation): string => place.text("summary") ?? key;

/** A page for each operation, and one that lists them by tag. */
export function operationPages(): Page[] {
  const operations = tags.flatMap((tag) => tag.operations);
  return [
    { path: "operations/index.md", text: indexPage() },
    ...operations.map((operation) => ({ path: `operations/${idOf(operation)}.md`, text: operationPage(operation) })),
  ];
}

function indexPage(): string {
  const count = tags.flatMap((tag) => tag.operations).length;
  return [
    "---",
    "editLink: false",
    "---",
    "",
    "# Operations",
    "",
    `The ${count} operations of the Keepnet REST API, by tag. Each page says what a call does, in which company it runs, what`,
    "it sends and what it receives, and has a program and a curl command that work against the mock.",
    "",
    ...tags.flatMap((tag) => [
      `## ${prose(tag.name)}`,
      "",
      prose(tag.description),
      "",
      ...table(["operation", "method and path"], tag.operations.map(rowOf)),
      "",
    ]),
  ].join("\n");
}

function rowOf(operation: Operation): string[] {
  return [`[${prose(summaryOf(operation))}](./${idOf(operation)}.md)`, code(operation.key)];
}
