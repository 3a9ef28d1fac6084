import { clientMethods } from "@keepnet/document";
import { type Input, inputOf, parametersOf, printOperationTypes, resultType } from "./input.ts";
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

/** What the compiler prints where a client of another kind is expected. */
const names: Record<View, string> = {
  unbound: "the unbound client, from createKeepnet()",
  company: "a client of one company, from keepnet.forCompany(id)",
  ownCompany: "the client of the credential's own company, from keepnet.ownCompany()",
  allCompanies: "the client of all companies, from keepnet.allCompanies()",
};

/**
 * The input and result of each operation, and for each client and method plain interfaces keyed by path: the calls that
 * work without input, all calls, and the calls that the client refuses. The type `Views` has them all, and the paged
 * operations of each client.
 */
export function printViews(operations: Operation[]): string {
  const declarations = operations.filter(({ scope }) => scope !== "none").map(printOperationTypes);
  const members: string[] = [];
  for (const [view, accept] of Object.entries(views)) {
    const prefix = capital(view);
    const methods = clientMethods.map((method) => {
      const name = `${prefix}${capital(method)}`;
      const entries = operations
        .filter((operation) => operation.method === method)
        .map((found) => entry(found, accept));
      const kind = (wanted: Entry["kind"]) => entries.filter((found) => found.kind === wanted);
      declarations.push(
        printInterface(`${name}WithoutInput`, kind("without input")),
        printInterface(`${name} extends ${name}WithoutInput`, kind("with input")),
        printInterface(`${name}Refused`, kind("refused")),
      );
      const types = `{ client: ${JSON.stringify(names[view as View])}; calls: ${name}; withoutInput: ${name}WithoutInput; refused: ${name}Refused }`;
      return `    ${method.toUpperCase()}: ${types};`;
    });
    const paged = operations.flatMap((operation) => pagedEntry(operation, accept));
    declarations.push(printInterface(`${prefix}Paged`, paged));
    members.push(`  ${view}: {`, ...methods, `    paged: ${prefix}Paged;`, "  };");
  }
  const body = [...declarations, `${viewsComment}\nexport interface Views {\n${members.join("\n")}\n}\n`].join("\n");
  return [banner, printImports(body), body].join("\n");
}

const viewsComment =
  "/** What each kind of client offers: the calls of each method by path, those it refuses, and the paged operations. */";

interface Entry {
  kind: "with input" | "without input" | "refused";
  text: string;
}

function entry(operation: Operation, accept: (operation: Operation) => Input | string): Entry {
  const input = accept(operation);
  const key = `  ${JSON.stringify(operation.path)}: `;
  if (typeof input === "string") return { kind: "refused", text: `${key}${input};` };
  const failure = operation.failures.map(schemaType).join(" | ") || "undefined";
  return {
    kind: input.optional ? "without input" : "with input",
    text: `  ${docComment(operation.summary)}\n${key}call.Call<${input.text}, ${resultType(operation)}, ${failure}>;`,
  };
}

function pagedEntry(operation: Operation, accept: (operation: Operation) => Input | string): Entry[] {
  const input = accept(operation);
  if (!operation.paging || typeof input === "string") return [];
  const row = schemaType(operation.paging.row);
  return [{ kind: "with input", text: `  ${JSON.stringify(operation.path)}: call.Paged<${input.text}, ${row}>;` }];
}

function printInterface(name: string, entries: Entry[]): string {
  if (entries.length === 0) return `export interface ${name} {}\n`;
  return `export interface ${name} {\n${entries.map(({ text }) => text).join("\n")}\n}\n`;
}

/** The modules as namespaces, so that no name of the document can stand for one of the generator's. */
function printImports(body: string): string {
  const code = body.replaceAll(/\/\*\*.*?\*\//gs, "").replaceAll(/"(?:[^"\\]|\\.)*"/g, "");
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
