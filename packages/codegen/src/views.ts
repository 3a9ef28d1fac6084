import { type Input, inputOf } from "./input.ts";
import type { Operation } from "./operation.ts";
import { banner, capital } from "./output.ts";

/** The clients of @keepnet/core, and what each makes of an operation. */
const views = {
  unbound: (operation: Operation) => {
    if (operation.scope === "none") return "ManagedByAuth";
    return inputOf(operation, { company: operation.scope === "company" ? "named by the call" : "in the path" });
  },
  company: (operation: Operation) => {
    if (operation.scope === "none") return "ManagedByAuth";
    if (operation.scope === "reseller") return "SpansCompanies";
    // deleting a company is final: its id must stand in the call
    return inputOf(operation, { company: operation.method === "delete" ? "in the path" : "bound" });
  },
  ownCompany: (operation: Operation) => {
    if (operation.scope === "none") return "ManagedByAuth";
    if (operation.scope === "reseller") return "SpansCompanies";
    return inputOf(operation, { company: "in the path" });
  },
  allCompanies: (operation: Operation) => {
    if (operation.scope === "none") return "ManagedByAuth";
    if (!operation.allCompanies) return operation.scope === "reseller" ? "SpansCompanies" : "NeedsOneCompany";
    return inputOf(operation, { company: "in the path" });
  },
} satisfies Record<string, (operation: Operation) => Input | string>;

const verbs = ["get", "post", "put", "delete"] as const;

/** For each client and verb two plain interfaces, keyed by path: the calls that work without input, and all calls. */
export function printViews(operations: Operation[]): string {
  const declarations: string[] = [];
  const summary: string[] = [];
  for (const [view, accept] of Object.entries(views)) {
    const prefix = capital(view);
    for (const verb of verbs) {
      const name = `${prefix}${capital(verb)}`;
      const entries = operations.filter(({ method }) => method === verb).map((operation) => entry(operation, accept));
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
    }
    declarations.push(
      printInterface(
        `${prefix}Paged`,
        operations.flatMap((operation) => pagedEntry(operation, accept)),
      ),
    );
    summary.push(`  ${view}: ${prefix}Paged;`);
  }
  const body = [
    ...declarations,
    `/** The paged operations of each kind of client. */\nexport interface PagedViews {\n${summary.join("\n")}\n}\n`,
  ].join("\n");
  return [banner, printImports(body, operations), body].join("\n");
}

interface Entry {
  optional: boolean;
  text: string;
}

function entry(operation: Operation, accept: (operation: Operation) => Input | string): Entry {
  const input = accept(operation);
  const doc = `  /** ${operation.summary} */\n`;
  const key = `  ${JSON.stringify(operation.path)}: `;
  if (typeof input === "string") return { optional: false, text: `${doc}${key}${input};` };
  const failure = operation.failures.join(" | ") || "undefined";
  return {
    optional: input.optional,
    text: `${doc}${key}Call<${input.text}, ${operation.answer.type}, ${failure}>;`,
  };
}

function pagedEntry(operation: Operation, accept: (operation: Operation) => Input | string): Entry[] {
  const input = accept(operation);
  if (!operation.paging || typeof input === "string") return [];
  const text = `  ${JSON.stringify(operation.path)}: Paged<${input.pagedText}, ${operation.paging.row}>;`;
  return [{ optional: input.optional, text }];
}

function printInterface(name: string, entries: Entry[]): string {
  if (entries.length === 0) return `export interface ${name} {}\n`;
  return `export interface ${name} {\n${entries.map(({ text }) => text).join("\n")}\n}\n`;
}

function printImports(body: string, operations: Operation[]): string {
  const named = operations.flatMap(({ answer, body: request, failures, paging }) =>
    [answer.type, request?.type, paging?.row, ...failures].filter((name) => name !== undefined),
  );
  const isUsed = (name: string) => new RegExp(`\\b${name}\\b`).test(body);
  const schemas = [...new Set(named)].filter((name) => !["Blob", "undefined"].includes(name) && isUsed(name)).sort();
  const helpers = [
    "Call",
    "FileFormat",
    "ManagedByAuth",
    "NameTheCompanyOrUseForCompany",
    "NeedsOneCompany",
    "Paged",
    "SpansCompanies",
  ];
  const places = ["Path", "Query", "Header"].filter((place) => isUsed(`${place}Of`));
  return [
    `import type {\n  ${helpers.filter(isUsed).join(",\n  ")},\n} from "../call.ts";`,
    `import type {\n  ${[...schemas, "operations"].join(",\n  ")},\n} from "./schema.ts";`,
    "",
    ...places.map(
      (place) =>
        `type ${place}Of<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["${place.toLowerCase()}"]>;`,
    ),
    "",
  ].join("\n");
}
