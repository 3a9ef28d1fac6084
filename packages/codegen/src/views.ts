import { clientMethods } from "@keepnet/document";
import { type Input, inputOf, parametersOf } from "./input.ts";
import type { Operation } from "./operation.ts";
import { banner, capital, docComment, schemaType } from "./output.ts";

/** The clients of @keepnet/core, and what each makes of an operation. */
const views = {
  unbound: (operation: Operation) => {
    if (operation.scope === "none") return "call.ManagedByAuth";
    return inputOf(operation, { company: operation.scope === "company" ? "named by the call" : "in the path" });
  },
  company: (operation: Operation) => {
    if (operation.scope === "none") return "call.ManagedByAuth";
    if (operation.scope === "reseller") return "call.SpansCompanies";
    // deleting a company is final: its id must stand in the call
    return inputOf(operation, { company: operation.method === "delete" ? "in the path" : "bound" });
  },
  ownCompany: (operation: Operation) => {
    if (operation.scope === "none") return "call.ManagedByAuth";
    if (operation.scope === "reseller") return "call.SpansCompanies";
    return inputOf(operation, { company: "in the path" });
  },
  allCompanies: (operation: Operation) => {
    if (operation.scope === "none") return "call.ManagedByAuth";
    if (operation.scope === "reseller") return "call.SpansCompanies";
    if (operation.scope !== "shared" && !operation.allCompanies) return "call.NeedsOneCompany";
    return inputOf(operation, { company: "in the path" });
  },
} satisfies Record<string, (operation: Operation) => Input | string>;

export type View = keyof typeof views;

/**
 * For each client and method two plain interfaces, keyed by path: the calls that work without input, and all calls. The
 * type `Views` has them all, and the paged operations of each client.
 */
export function printViews(operations: Operation[]): string {
  const declarations: string[] = [];
  const members: string[] = [];
  for (const [view, accept] of Object.entries(views)) {
    const prefix = capital(view);
    const methods = clientMethods.map((method) => {
      const name = `${prefix}${capital(method)}`;
      const entries = operations
        .filter((operation) => operation.method === method)
        .map((found) => entry(found, accept));
      declarations.push(
        printInterface(
          `${name}WithoutInput`,
          entries.filter(({ optional }) => optional),
        ),
        printInterface(
          `${name} extends ${name}WithoutInput`,
          entries.filter(({ optional }) => !optional),
        ),
      );
      return `    ${method.toUpperCase()}: { all: ${name}; withoutInput: ${name}WithoutInput };`;
    });
    const paged = operations.flatMap((operation) => pagedEntry(operation, accept));
    declarations.push(printInterface(`${prefix}Paged`, paged));
    members.push(`  ${view}: {`, ...methods, `    paged: ${prefix}Paged;`, "  };");
  }
  const body = [...declarations, `${viewsComment}\nexport interface Views {\n${members.join("\n")}\n}\n`].join("\n");
  return [banner, printImports(body), body].join("\n");
}

const viewsComment =
  "/** What each kind of client offers: the calls of each method by path, and the paged operations. */";

interface Entry {
  optional: boolean;
  text: string;
}

function entry(operation: Operation, accept: (operation: Operation) => Input | string): Entry {
  const input = accept(operation);
  const doc = `  ${docComment(operation.summary)}\n`;
  const key = `  ${JSON.stringify(operation.path)}: `;
  if (typeof input === "string") return { optional: false, text: `${doc}${key}${input};` };
  const failure = operation.failures.map(schemaType).join(" | ") || "undefined";
  return {
    optional: input.optional,
    text: `${doc}${key}call.Call<${input.text}, ${responseType(operation)}, ${failure}>;`,
  };
}

function responseType({ response }: Operation): string {
  if (response === "none") return "undefined";
  return response === "file" ? "Blob" : schemaType(response.json);
}

function pagedEntry(operation: Operation, accept: (operation: Operation) => Input | string): Entry[] {
  const input = accept(operation);
  if (!operation.paging || typeof input === "string") return [];
  const text = `  ${JSON.stringify(operation.path)}: call.Paged<${input.pagedText}, ${schemaType(operation.paging.row)}>;`;
  return [{ optional: input.optional, text }];
}

function printInterface(name: string, entries: Entry[]): string {
  if (entries.length === 0) return `export interface ${name} {}\n`;
  return `export interface ${name} {\n${entries.map(({ text }) => text).join("\n")}\n}\n`;
}

/** The modules as namespaces, so that no name of the document can stand for one of the generator's. */
function printImports(body: string): string {
  const code = body.replaceAll(/^\s*\/\*\*.*$/gm, "").replaceAll(/"(?:[^"\\]|\\.)*"/g, "");
  const isUsed = (name: string) => new RegExp(`(?<![.\\w])${name}\\b`).test(code);
  const places = ["path", "query", "header"].filter((place) => isUsed(parametersOf(place)));
  return [
    `import type * as call from "../call.ts";`,
    ...(isUsed("schema") || places.length > 0 ? [`import type * as schema from "./schema.ts";`] : []),
    "",
    ...places.map(
      (place) =>
        `type ${parametersOf(place)}<Id extends keyof schema.operations> = NonNullable<schema.operations[Id]["parameters"]["${place}"]>;`,
    ),
    "",
  ].join("\n");
}
