import { camelCase, kebabCase, pascalCase, split } from "change-case";
import pluralize from "pluralize";

/** Words at the end of a vendor's type that say nothing about what it holds. */
const filler = /(?<=.)(Dto|DTO|ViewModel|Model|View|Entity)$/;

/** Names that are taken once. Case does not tell two names apart, for tools may change it. */
export class Names {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set([...taken].map((name) => name.toLowerCase()));
  }

  /** Takes the first of some names that is free, or else the last one with a number. */
  take(...candidates: [string, ...string[]]): string {
    const last = candidates.at(-1) ?? candidates[0];
    const numbered = Array.from({ length: 100 }, (_, index) => `${last}${index + 2}`);
    const name = [...candidates, ...numbered].find((candidate) => !this.#taken.has(candidate.toLowerCase())) ?? last;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** `Some.Name.Space.RoleMFADto` and `Results[[Some.RoleMFADto, Some, Version=1]]` become `RoleMfa`. */
export function componentName(type: string): string {
  const innermost = type.split("[[").at(-1)?.split(/[,\]]/)[0] ?? type;
  const last = innermost.split(/[./+]/).at(-1)?.replace(/`\d+$/, "") ?? innermost;
  return pascalCase(last.replace(filler, ""));
}

/** First words of a path's last segment that say what a call does. */
const verbs = new Set(
  (
    "activate add approve assign bulk cancel change check clone complete copy deactivate decline delete disable download " +
    "duplicate enable export generate import invite launch make mark move preview publish reject remove resend reset " +
    "restore revoke search send set start stop sync test update upload validate verify"
  ).split(" "),
);
const byMethod: Record<string, string> = {
  delete: "delete",
  get: "get",
  head: "check",
  options: "describe",
  patch: "change",
  post: "create",
  put: "update",
  trace: "trace",
};

/**
 * A name for an operation, verb first: `GET /api/roles` lists, `GET /api/roles/{id}` gets, and `POST /api/roles/search`
 * searches roles. A longer path gives further candidates, for where the first are taken.
 */
export function operationIds(method: string, path: string): [string, ...string[]] {
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== "api");
  const isOne = segments.at(-1)?.startsWith("{") ?? false;
  const literals = segments.filter((segment) => !segment.startsWith("{"));
  const last = split(literals.at(-1) ?? "");
  const isAction = !isOne && literals.length > 1 && verbs.has(last[0]?.toLowerCase() ?? "");
  const action = last[0] === "bulk" ? [last.slice(0, 2).join("-"), ...last.slice(2)] : last;
  const [verb = "", ...rest] = isAction ? action : [method === "get" && !isOne ? "list" : (byMethod[method] ?? method)];
  // an export of a search is of what is searched
  const nouns = (isAction ? literals.slice(0, -1) : literals).filter((noun) => !verbs.has(noun));
  const hasOne = isOne || (isAction && segments.at(-2)?.startsWith("{") === true) || verb === "create";
  const number = (noun: string) => (hasOne ? pluralize.singular(noun) : noun);
  const name = (count: number) => {
    const [own = "", ...outer] = nouns.slice(-count).reverse();
    const isList = verb === "list" && pluralize.singular(own) === own;
    const words = [
      isList ? "get" : verb,
      ...outer.reverse().map((noun) => pluralize.singular(noun)),
      number(own),
      ...rest,
    ];
    return camelCase(words.join("-"));
  };
  return [name(1), ...nouns.slice(1).map((_, index) => name(index + 2))];
}

/** A file for each path: what it has beyond the part that all have in common. */
export function fileNames(paths: readonly string[], folder: string): Map<string, string> {
  const all = paths.map((path) => path.split("/").slice(1));
  const [first = [], ...others] = all;
  const end = first.findIndex((segment, index) => others.some((other) => other[index] !== segment));
  const common = end === -1 ? first.length : end;
  const names = new Names(["schemas", "examples", "parameters", "responses"]);
  return new Map(
    paths.map((path, index) => {
      const rest = all[index]?.slice(common) ?? [];
      const words = rest.filter((segment) => !segment.startsWith("{"));
      const whole = rest.length > 0 && words.length === 0 ? pluralize.singular(folder) : folder;
      const short = words.join("-") || whole;
      return [path, `${names.take(kebabCase(short), kebabCase(rest.join("-")))}.yaml`];
    }),
  );
}
