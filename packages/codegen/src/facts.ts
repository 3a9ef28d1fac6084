import { isDeepStrictEqual } from "node:util";
import { companyMember, repeatable } from "@keepnet/document";
import { decodeFacts } from "../../openapi/src/decode-facts.ts";
import type { OperationFacts } from "../../openapi/src/operation-metadata.ts";
import { readNotes } from "../../openapi/src/read-notes.ts";
import { metadataOf } from "./metadata.ts";
import type { Operation } from "./operation.ts";
import { banner } from "./output.ts";

/** What the client reads of the operations, as rules and exceptions: its size hardly grows with the API. */
export function printFacts(operations: Operation[], baseUrl: string): string {
  const token = operations.find(({ scope }) => scope === "none");
  if (!token) throw new Error("The document has no operation with x-keepnet-scope: none, so no token endpoint.");
  const headers = new Set(operations.flatMap(({ extraCompanyHeaders }) => extraCompanyHeaders));
  const text = encodeFacts(operations).replaceAll(/[`\\$]/g, "\\$&");
  return `${banner}
/** Every operation with its facts; \`readNotes\` and \`decodeFacts\` beside this folder say how to read it. */
export const facts: string = \`
${text}
\`;

/** Headers that carry a Company ID on some operation, besides the standard one. */
export const extraCompanyHeaders: readonly string[] = ${JSON.stringify([...headers])};

/** The name of a body's member that names a company, compared by simple case folding as the API's platform does. */
export const companyMember: RegExp = ${companyMember};

/** Matches the effect, method and path of a call that may be sent twice, as in \`read POST /api/roles/search\`. */
export const repeatable: RegExp = ${repeatable};

/** Where the API is, unless a client is told otherwise. */
export const defaultBaseUrl = ${JSON.stringify(baseUrl)};

/** The operation that returns tokens. */
export const tokenOperation = ${JSON.stringify({ key: token.key, path: token.path })} as const;
`;
}

/** The compact form, proved to give back exactly what the document says. */
export function encodeFacts(operations: Operation[]): string {
  const paths = new Map<string, Operation[]>();
  for (const operation of operations) paths.set(operation.path, [...(paths.get(operation.path) ?? []), operation]);
  let before: string[] = [];
  const lines = [...paths].sort(bySegments).map(([path, group]) => {
    const segments = path.slice(1).split("/");
    // in this order, a path is never the beginning of the one before: it has a segment of its own
    const shared = segments.findIndex((segment, index) => segment !== before[index]);
    before = segments;
    const notes = group.map((operation) => methodLetters[operation.method] + noteOf(operation));
    return `${"/".repeat(shared)}${segments.slice(shared).join("/")} ${notes.join(" ")}`;
  });
  const text = lines.join("\n");
  prove(text, operations);
  return text;
}

/** Puts paths that share their first segments next to each other. */
function bySegments([a]: [string, unknown], [b]: [string, unknown]): number {
  return a.replaceAll("/", "\0") < b.replaceAll("/", "\0") ? -1 : 1;
}

const methodLetters = { get: "G", post: "P", put: "U", delete: "D", patch: "A" } as const;

/** The note of an operation, with each letter that brings it closer to what the document says. */
function noteOf(operation: Operation): string {
  const { paging, companyPathParameter = "", extraCompanyHeaders = [] } = metadataOf(operation);
  const parameters = [companyPathParameter, ...extraCompanyHeaders].join("+");
  const values = (parameters && `:${parameters}`) + (paging ? `=${paging.orderBy}` : "");
  let note =
    effectLetters.find((letter) => decodeFacts(operation.key, letter, repeatable).effect === operation.effect) ?? "";
  for (const letter of "abcdefghijklmnopqrstuvwxyz") {
    if (differences(operation, note + letter + values) < differences(operation, note + values)) note += letter;
  }
  return note + values;
}

/** Chosen first, because an effect brings its own rule of what may be sent twice; none where the habit is right. */
const effectLetters = ["", "d", "q", "v", "x"];

/** How many facts of an operation its note does not tell as the document does. */
function differences(operation: Operation, note: string): number {
  return wrongFacts(operation, decodeFacts(operation.key, note, repeatable)).length;
}

function wrongFacts(operation: Operation, told: Partial<OperationFacts>): string[] {
  const { id, ...facts } = metadataOf(operation);
  const expected = flat({ allCompanies: false, companyInBody: false, requiresFilter: false, file: false, ...facts });
  const actual = flat(told);
  return Object.keys({ ...expected, ...actual }).filter((name) => !isDeepStrictEqual(actual[name], expected[name]));
}

/** Facts with those of the paging beside the others, where each letter changes one. */
function flat({ paging, ...facts }: Partial<OperationFacts>): Record<string, unknown> {
  const ofPages = Object.entries(paging ?? {}).map(([name, value]) => [`paging.${name}`, value]);
  return { ...facts, ...Object.fromEntries(ofPages) };
}

function prove(text: string, operations: Operation[]): void {
  const notes = readNotes(text);
  for (const operation of operations) {
    const note = notes.get(operation.key);
    const wrong = wrongFacts(operation, note === undefined ? {} : decodeFacts(operation.key, note, repeatable));
    if (wrong.length === 0) continue;
    throw new Error(
      `The compact facts cannot tell ${wrong.join(", ")} of ${operation.key}. Teach packages/openapi/src/decode-facts.ts to.`,
    );
  }
  if (notes.size !== operations.length) throw new Error("The compact facts tell of operations that do not exist.");
}
