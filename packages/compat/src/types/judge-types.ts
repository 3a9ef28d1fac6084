import { isDeepStrictEqual } from "node:util";
import { clientMethods, type JsonObject } from "@keepnet/document";
import type { Side } from "../compare/subject.ts";
import { operationsIn } from "../document/operations-in.ts";
import { withoutTexts } from "../document/without-texts.ts";
import { askCompiler } from "./ask-compiler.ts";
import type { Problem, Refusal } from "./refusal.ts";

/** What the compiler finds breaking, in the words of a user. */
export interface TypeFinding {
  place: string;
  side: Side;
  /** The member or parameter, as a rule names it. */
  name: string;
  sentence: string;
}

export interface Documents {
  before: JsonObject;
  after: JsonObject;
}

/**
 * The operations whose calls no longer compile, or whose responses are no longer what code expects. The normalized
 * documents say which operations differ at all.
 */
export async function judgeTypes({ before, after }: Documents, normalized: Documents): Promise<TypeFinding[]> {
  const [old, now] = [normalized.before, normalized.after].map((document) =>
    operationsIn(withoutTexts(document, "document") as JsonObject),
  );
  const changed = [...(old ?? [])].flatMap(([place, operation]) => {
    const [verb = "", path = ""] = place.split(" ");
    const method = clientMethods.find((known) => known === verb.toLowerCase());
    const other = now?.get(place);
    if (method === undefined || other === undefined || isDeepStrictEqual(operation, other)) return [];
    return [{ place, method, path }];
  });
  const refusals = await askCompiler(before, after, changed);
  // how a file is read follows from the response
  return refusals.filter(({ names }) => names[0] !== "parseAs").map(findingOf);
}

function findingOf({ place, part, names, problem, client }: Refusal): TypeFinding {
  const side = part === "input" ? "request" : part === "data" ? "response" : "failure";
  // a map that lost its open names is told of the map
  const map = problem.kind === "gone" && names.at(-1) === "*";
  const at = map ? names.slice(0, -1) : names;
  const { name, words } = part === "input" ? inInput(at) : inBody(side, at);
  const sentence = map
    ? `${words} no longer has members of any name`
    : sentenceOf(words, problem, side === "request", client);
  return { place, side, name, sentence };
}

/** `params.query.box.south` is member south of the query parameter box. */
function inInput(names: readonly string[]): { name: string; words: string } {
  const [root, where, parameter, ...rest] = names;
  if (root !== "params") return inBody("request", names.slice(1));
  if (parameter === undefined) return { name: "", words: "parameters" };
  const member = memberOf(rest);
  const words = `${where} parameter ${parameter}`;
  if (!member) return { name: parameter, words };
  return { name: `${parameter}.${member}`, words: `${words}: member ${member}` };
}

function inBody(side: Side, names: readonly string[]): { name: string; words: string } {
  const name = memberOf(names);
  return { name, words: name ? `${side} member ${name}` : `${side} body` };
}

/** `data, [], id` is `data[].id`. */
function memberOf(names: readonly string[]): string {
  return names.join(".").replaceAll(".[]", "[]");
}

function sentenceOf(words: string, problem: Problem, request: boolean, client: string): string {
  if (problem.kind === "offer") return `no longer offered on ${client}`;
  if (problem.kind === "gone") return `${words} removed`;
  if (problem.kind === "missing") return request ? `${words} is now required` : `${words} may now be missing`;
  if (problem.kind === "value") {
    return problem.value === "*" ? `${words} may no longer be any value` : `${words} lost ${problem.value}`;
  }
  const [old, now] = request ? [problem.from, problem.to] : [problem.to, problem.from];
  if (problem.from === "null") return request ? `${words} may no longer be null` : `${words} may now be null`;
  return [old, now].every(isShort) ? `${words} changed from ${old} to ${now}` : `${words} has another type`;
}

/** Names of generated types and long types tell a user nothing. */
function isShort(type: string): boolean {
  return type.length > 0 && type.length < 60 && !/[{}]|BodyOf|Of</.test(type);
}
